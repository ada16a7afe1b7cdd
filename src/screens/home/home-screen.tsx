import type { FirstWords } from 'content:words';
import { useState } from 'preact/hooks';
import type { PathEntry } from '../../../content/schema.ts';
import { formatRoute, type Route } from '../../core/route.ts';
import { Sign } from '../../ui/page/sign.tsx';
import { TopLine } from '../../ui/page/top-line.tsx';
import { Link } from '../../ui/press/link.tsx';
import { Mark } from '../../ui/table/mark.tsx';
import type { HomeParts } from './home-parts.ts';
import { PathLand } from './path/path-land.tsx';
import './home.css';

interface HomeProps {
  words: FirstWords;
  path: readonly PathEntry[];
  /** Null until the second script is there; the room of the invitation is kept till then. */
  kept: HomeParts | null;
}

/** Home: one invitation, the path as land, and the doors to everything else. */
export function HomeScreen({ words: { common, home }, path, kept }: HomeProps) {
  const [turnedFrom, setTurnedFrom] = useState<string | null>(null);
  return (
    <div class="screen">
      <TopLine
        first={
          <h1 class="brand" tabIndex={-1}>
            <Mark />
            {common.app}
          </h1>
        }
      />
      <main class="home">
        {kept === null ? (
          <div class="invitation-room" />
        ) : (
          <kept.HomeKept turnedFrom={turnedFrom} onTurn={setTurnedFrom} />
        )}
        <PathLand path={path} words={home} kept={kept} turnedFrom={turnedFrom} />
        {kept !== null && <kept.HomeOffers />}
      </main>
      <Doors words={home} />
    </div>
  );
}

function Doors({ words }: { words: FirstWords['home'] }) {
  const door = (name: 'kept' | 'overTime' | 'settings', sign: 'notes' | 'overTime' | 'settings') => (
    <Link class="home-door" href={formatRoute({ name } satisfies Route)}>
      <Sign name={sign} />
      {words[sign]}
    </Link>
  );
  return (
    <nav class="home-doors">
      {door('kept', 'notes')}
      {door('overTime', 'overTime')}
      {door('settings', 'settings')}
    </nav>
  );
}
