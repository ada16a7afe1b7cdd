import type { FirstWords } from 'content:words';
import type { PathEntry } from '../../../../content/schema.ts';
import { formatRoute } from '../../../core/route.ts';
import { Link } from '../../../ui/press/link.tsx';
import { Mark } from '../../../ui/table/mark.tsx';
import type { HomeParts } from '../home-parts.ts';
import { landOf, type Point } from './land.ts';
import { UprightLand, WideLand } from './land-pictures.tsx';
import './path-land.css';

interface PathLandProps {
  path: readonly PathEntry[];
  words: FirstWords['home'];
  /** Null until it is known what was held. */
  kept: Pick<HomeParts, 'progressOf' | 'invited'> | null;
  /** The invitation that was turned away last, or null. */
  turnedFrom: string | null;
}

/** The path as land that goes down and comes up again: how deep a conversation lies is how heavy it can get. */
export function PathLand({ path, words, kept, turnedFrom }: PathLandProps) {
  const land = landOf(path);
  const invited = kept?.invited(turnedFrom);
  return (
    <nav class="path" aria-label={words.path}>
      <WideLand land={land} />
      <UprightLand land={land} path={path} />
      <p class="path-above path-above-wide">{words.above}</p>
      <p class="path-above path-above-upright">{words.aboveUpright}</p>
      <ol>
        {path.map((entry, index) => (
          <PathItem
            key={entry.id}
            entry={entry}
            depth={land[index]?.[1] ?? 0}
            span={path[index - 1]?.stage === entry.stage ? 0 : path.filter(({ stage }) => stage === entry.stage).length}
            words={words}
            progress={kept?.progressOf(entry.id) ?? 'none'}
            isHere={invited === entry.id}
          />
        ))}
      </ol>
    </nav>
  );
}

interface ItemProps {
  entry: PathEntry;
  depth: Point[1];
  /** The number of conversations in the stage that it begins; 0 where it begins none. */
  span: number;
  words: FirstWords['home'];
  progress: ReturnType<HomeParts['progressOf']>;
  isHere: boolean;
}

function PathItem({ entry: { id, name, stage, levels }, depth, span, words, progress, isHere }: ItemProps) {
  const state = { none: words.progressNone, half: words.progressHalf, whole: words.progressWhole }[progress];
  const isLight = levels[1] <= 2;
  const level = isLight ? words.light : levels[1] === 3 ? words.tender : words.hard;
  const told = [level, state, ...(isHere ? [words.here] : [])];
  return (
    <li style={{ '--depth': depth, '--span': span }}>
      {span > 0 && (
        <span class="path-stage eyebrow">
          {{ steady: words.steady, understand: words.understand, rebuild: words.rebuild }[stage]}
        </span>
      )}
      <Link class="path-link" href={formatRoute({ name: 'forecast', conversation: id })}>
        <span class={isHere ? 'path-stone path-here' : 'path-stone'}>
          <Mark filled={{ a: progress !== 'none', b: progress === 'whole' }} />
        </span>
        <span class="path-name">{name}</span>
        {isLight && (
          <span class="path-level" aria-hidden="true">
            {words.light}
          </span>
        )}
        {told.map((each) => (
          <span class="visually-hidden" key={each}>
            , {each}
          </span>
        ))}
      </Link>
    </li>
  );
}
