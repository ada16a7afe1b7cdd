import { holding, isBlank } from '../../core/kept/agreement.ts';
import { Button } from '../../ui/controls/button.tsx';
import { Actions } from '../../ui/page/actions.tsx';
import { Status } from '../../ui/page/status.tsx';
import { useModels } from '../parts/models-context.ts';
import { useAttempt } from '../parts/use-attempt.ts';
import { useWayBack } from '../parts/use-way-back.ts';
import type { OpenAgreement } from './use-agreement.ts';

/** The buttons below an agreement: back, print and delete. */
export function WaysOn({ open: { agreement, takeAway }, isRead }: { open: OpenAgreement; isRead: boolean }) {
  const { words, print } = useModels();
  const { kept } = words;
  const { line, attempt } = useAttempt();
  const { isAtClose, leave } = useWayBack(agreement.sitting);
  const holds = holding(agreement) !== null;
  // An agreement both said yes to has to be ended before it can be deleted.
  const canGo = !isRead && !holds && !isBlank(agreement);
  // While it is written or waits for a yes, another button is the first thing to do.
  const isAsked = !isRead && (agreement.stage === 'writing' || agreement.stage === 'offered');
  return (
    <>
      <p class="muted">{kept.open}</p>
      <Actions>
        <Button kind={isAsked ? 'line' : 'solid'} onPress={leave}>
          {isAtClose ? kept.done : kept.toList}
        </Button>
        {holds && <Button onPress={print}>{words.agreement.print}</Button>}
        {canGo && (
          <Button kind="plain" class="take-away" onPress={() => void attempt(takeAway())}>
            {kept.takeAway}
          </Button>
        )}
      </Actions>
      <Status>{line}</Status>
    </>
  );
}
