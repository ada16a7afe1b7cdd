import type { FirstWords } from 'content:words';
import type { ComponentType } from 'preact';
import type { ConversationId, PathEntry } from '../../../content/schema.ts';
import type { Progress } from '../../core/path/path.ts';
import { formatRoute, type Route } from '../../core/route.ts';
import { fill } from '../../core/text/fill.ts';
import { Button } from '../../ui/controls/button.tsx';
import { Link } from '../../ui/press/link.tsx';
import { Mark } from '../../ui/table/mark.tsx';
import './home.css';

interface HomeProps {
  words: FirstWords;
  path: readonly PathEntry[];
  go: (route: Route) => void;
  /** The parts that know what is kept on this tablet; null until the second script is there. */
  kept: { HomeKept: ComponentType; progressOf: (conversation: ConversationId) => Progress; offline: boolean } | null;
}

const stages = ['steady', 'understand', 'rebuild'] as const;

/** A table of contents: the sitting to come back to, a light talk, and the path. */
export function HomeScreen({ words: { common, home }, path, go, kept }: HomeProps) {
  const light = path.find(({ id }) => id === 'now');
  return (
    <div class="screen">
      <main class="page home">
        <header class="home-top">
          <h1 class="brand" tabIndex={-1}>
            <Mark />
            {common.app}
          </h1>
          <Button kind="line" onPress={() => go({ name: 'settings' })}>
            {home.settings}
          </Button>
        </header>
        {kept !== null && <kept.HomeKept />}
        {light !== undefined && (
          <section class="home-light">
            <div>
              <h2>{home.lightTitle}</h2>
              <p class="muted">{fill(home.lightLine, light)}</p>
            </div>
            <Button onPress={() => go({ name: 'forecast', conversation: light.id })}>{home.lightStart}</Button>
          </section>
        )}
        <nav aria-label={home.path}>
          {stages.map((stage) => (
            <section key={stage}>
              <h2 class="eyebrow home-stage">{home[stage]}</h2>
              <ol class="path">
                {path
                  .filter((entry) => entry.stage === stage)
                  .map((entry) => (
                    <PathRow
                      key={entry.id}
                      entry={entry}
                      words={home}
                      progress={kept?.progressOf(entry.id) ?? 'none'}
                    />
                  ))}
              </ol>
            </section>
          ))}
        </nav>
        <footer class="home-foot">
          <p class="muted">{home.privacy}</p>
          {kept?.offline === true && <p class="muted">{home.offlineReady}</p>}
          <Button kind="plain" onPress={() => go({ name: 'rightForUs' })}>
            {home.rightForUs}
          </Button>
        </footer>
      </main>
    </div>
  );
}

interface RowProps {
  entry: PathEntry;
  words: FirstWords['home'];
  progress: Progress;
}

function PathRow({ entry: { id, name, purpose, minutes }, words, progress }: RowProps) {
  const label = { none: words.progressNone, half: words.progressHalf, whole: words.progressWhole }[progress];
  return (
    <li>
      <Link class="path-row" href={formatRoute({ name: 'forecast', conversation: id })}>
        <Mark filled={{ a: progress !== 'none', b: progress === 'whole' }} label={label} />
        <span class="path-words">
          <span class="path-name">{name}</span>
          <span class="muted">{purpose}</span>
        </span>
        <span class="path-minutes muted">{fill(words.minutes, { minutes })}</span>
      </Link>
    </li>
  );
}
