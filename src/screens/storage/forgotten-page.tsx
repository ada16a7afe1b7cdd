import { say } from '../../core/say.ts';
import type { Words } from '../../state/models.ts';
import { Button } from '../../ui/button.tsx';
import { ScreenTitle } from '../screen-title.tsx';
import '../reading.css';

interface ForgottenProps {
  words: Words;
  /** What the browser still has of the app, counted. */
  left: { readonly databases: number; readonly lines: number; readonly caches: number; readonly workers: number };
  again: () => void;
  anew: () => void;
}

/** The plain page after everything was forgotten: what is left, what a browser may keep, and the way to begin anew. */
export function ForgottenPage({ words: { storage: own }, left, again, anew }: ForgottenProps) {
  const counts = [
    say(own.leftDatabases, { count: left.databases }),
    say(own.leftLines, { count: left.lines }),
    say(own.leftCaches, { count: left.caches }),
    say(own.leftWorkers, { count: left.workers }),
  ];
  const isAllGone = left.databases + left.lines + left.caches + left.workers === 0;
  return (
    <main class="page reading">
      <ScreenTitle>{isAllGone ? own.forgottenTitle : own.leftTitle}</ScreenTitle>
      <p role="status">{isAllGone ? own.forgotten : own.leftLine}</p>
      <p>{own.leftCounted}</p>
      <ul class="plain-list">
        {counts.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>{own.traces}</p>
      <p>{own.elsewhere}</p>
      <p>{own.network}</p>
      <div class="actions">
        {!isAllGone && (
          <Button kind="solid" onPress={again}>
            {own.forgetAgain}
          </Button>
        )}
        <Button kind={isAllGone ? 'solid' : 'line'} onPress={anew}>
          {own.anew}
        </Button>
      </div>
    </main>
  );
}
