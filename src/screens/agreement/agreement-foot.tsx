import { holding, isBlank } from '../../core/kept/agreement.ts';
import { Button } from '../../ui/controls/button.tsx';
import { Actions } from '../../ui/page/actions.tsx';
import { Status } from '../../ui/page/status.tsx';
import { useModels } from '../parts/models-context.ts';
import { SaveLine } from '../parts/save-line.tsx';
import { useAttempt } from '../parts/use-attempt.ts';
import { useWayBack } from '../parts/use-way-back.ts';
import { AgreementHistory } from './agreement-history.tsx';
import type { OpenAgreement } from './use-agreement.ts';

/** What stands below an agreement: if it is kept, the ways on, and what changed before. */
export function AgreementFoot({ open: { agreement, saver, takeAway } }: { open: OpenAgreement }) {
  const { words, print, readOnlyBecause } = useModels();
  const { kept } = words;
  const { line, attempt } = useAttempt();
  const { isAtClose, leave } = useWayBack(agreement.sitting);
  const isRead = readOnlyBecause.value !== null;
  const isWriting = agreement.stage === 'writing';
  const holds = holding(agreement) !== null;
  // An agreement both said yes to has to be ended before it can be deleted.
  const canGo = !isRead && !holds && !isBlank(agreement);
  // While it is written or waits for a yes, another button is the first thing to do.
  const isAsked = !isRead && (isWriting || agreement.stage === 'offered');
  return (
    <>
      <Actions>
        <Button kind={isAsked ? 'plain' : 'solid'} onPress={leave}>
          {isAtClose ? kept.done : kept.toList}
        </Button>
        {holds && (
          <Button kind="plain" onPress={print}>
            {words.agreement.print}
          </Button>
        )}
        {canGo && (
          <Button kind="plain" onPress={() => void attempt(takeAway())}>
            {kept.takeAway}
          </Button>
        )}
      </Actions>
      <Status>{line}</Status>
      {!isRead && !isWriting && <SaveLine saver={saver} text={agreement.act} touches={agreement.rev} />}
      <AgreementHistory changes={agreement.changes} />
      <p class="agreement-open">{kept.open}</p>
    </>
  );
}
