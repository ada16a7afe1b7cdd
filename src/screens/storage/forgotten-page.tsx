import { fill } from '../../core/text/fill.ts';
import type { Words } from '../../state/models.ts';
import { Button } from '../../ui/controls/button.tsx';
import { Actions } from '../../ui/page/actions.tsx';
import { ScreenTitle } from '../../ui/page/screen-title.tsx';
import { Status } from '../../ui/page/status.tsx';
import { Threshold } from '../../ui/page/threshold.tsx';
import { Mark } from '../../ui/table/mark.tsx';
import './storage.css';

interface ForgottenProps {
  words: Words;
  /** Counts of what the browser still has; null where it does not say. */
  left: Readonly<Record<'databases' | 'lines' | 'caches' | 'workers', number | null>>;
  again: () => void;
  anew: () => void;
}

/** The plain page after everything was forgotten: what is left, what a browser may keep, and the way to begin anew. */
export function ForgottenPage({ words: { storage: own }, left, again, anew }: ForgottenProps) {
  const line = (sentence: typeof own.leftLines, count: number | null) =>
    fill(sentence, { count: count ?? own.leftUnknown });
  const counts = [
    line(own.leftDatabases, left.databases),
    line(own.leftLines, left.lines),
    line(own.leftCaches, left.caches),
    line(own.leftWorkers, left.workers),
  ];
  const all = Object.values(left);
  const isAllGone = all.every((count) => count === 0);
  const isUnsure = !isAllGone && all.every((count) => count === 0 || count === null);
  const [title, outcome] = isAllGone
    ? [own.forgottenTitle, own.forgotten]
    : isUnsure
      ? [own.unsureTitle, own.unsureLine]
      : [own.leftTitle, own.leftLine];
  return (
    <Threshold class="forgotten">
      <Mark filled={{ a: false, b: false }} />
      <ScreenTitle>{title}</ScreenTitle>
      <Status class={null}>{outcome}</Status>
      <p class="hint">{own.leftCounted}</p>
      <ul class="left-counts">
        {counts.map((count) => (
          <li key={count}>{count}</li>
        ))}
      </ul>
      <Actions isCentred>
        {!isAllGone && (
          <Button kind="solid" onPress={again}>
            {own.forgetAgain}
          </Button>
        )}
        <Button kind={isAllGone ? 'solid' : 'line'} onPress={anew}>
          {own.anew}
        </Button>
      </Actions>
      <p class="hint">{own.traces}</p>
      <p class="hint">{own.elsewhere}</p>
      <p class="hint">{own.network}</p>
    </Threshold>
  );
}
