import { type Pile, type Scope, topics } from '../../../core/sitting/scope.ts';
import { fill } from '../../../core/text/fill.ts';
import { useModels } from '../../parts/models-context.ts';

/** How far the sorting has come: a tick for each topic, deeper for those that lie on a pile, and long for the one here. */
export function Ticks({ at, scope }: { at: number; scope: Scope }) {
  const { sort } = useModels().words;
  const tickOf = (index: number, isSorted: boolean) => (index === at ? 'tick-here' : isSorted ? 'tick-sorted' : '');
  return (
    <span class="ticks" role="img" aria-label={fill(sort.place, { number: at + 1, count: topics.length })}>
      {topics.map((topic, index) => (
        <i key={topic} class={tickOf(index, scope[topic] !== undefined)} />
      ))}
    </span>
  );
}

/** The pile that grows as topics are laid on it. */
export const Stack = ({ scope, pile }: { scope: Scope; pile: Pile }) => (
  <div class="stack" aria-hidden="true">
    {topics
      .filter((topic) => scope[topic] === pile)
      .map((topic) => (
        <i key={topic} />
      ))}
  </div>
);
