import { resume } from '../../core/kept/agreement.ts';
import { Undo } from '../../ui/controls/undo.tsx';
import { useModels } from '../parts/models-context.ts';
import { whoDoes } from './agreement-words.ts';
import type { OpenAgreement } from './use-agreement.ts';

/** Shows an agreement that has ended; right after its end there is a button to undo that. */
export function EndedAgreement({ open: { agreement, isChanged, change } }: { open: OpenAgreement }) {
  const models = useModels();
  const { agreement: own, kept } = models.words;
  return (
    <>
      {isChanged ? (
        <Undo line={own.ended} button={kept.undo} onUndo={() => change((each, _, now) => resume(each, now))} />
      ) : (
        <p class="hint">{own.ended}</p>
      )}
      <div class="terms">
        <p class="prompt" dir="auto">
          {agreement.act}
        </p>
        <p>{whoDoes(models, agreement.who)}</p>
      </div>
    </>
  );
}
