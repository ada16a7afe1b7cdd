import { fill } from '../../core/text/fill.ts';
import type { Words } from '../../state/models.ts';
import { Button } from '../../ui/controls/button.tsx';
import { Actions } from '../../ui/page/actions.tsx';
import { Page } from '../../ui/page/page.tsx';
import { Status } from '../../ui/page/status.tsx';
import { DashList } from '../../ui/text/dash-list.tsx';

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
    <Page title={title}>
      <Status class={null}>{outcome}</Status>
      <p>{own.leftCounted}</p>
      <DashList lines={counts} />
      <p>{own.traces}</p>
      <p>{own.elsewhere}</p>
      <p>{own.network}</p>
      <Actions>
        {!isAllGone && (
          <Button kind="solid" onPress={again}>
            {own.forgetAgain}
          </Button>
        )}
        <Button kind={isAllGone ? 'solid' : 'line'} onPress={anew}>
          {own.anew}
        </Button>
      </Actions>
    </Page>
  );
}
