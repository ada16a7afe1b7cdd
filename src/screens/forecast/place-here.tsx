import type { TableConversation } from '../../../content/schema.ts';
import { fill } from '../../core/text/fill.ts';
import { Button } from '../../ui/controls/button.tsx';
import { useModels } from '../parts/models-context.ts';

interface PlaceHereProps {
  conversation: TableConversation;
  onResume: () => void;
}

/** The place that waits in this very talk, to go on from; one that waits elsewhere is named, since beginning here lets it go. */
export function PlaceHere({ conversation, onResume }: PlaceHereProps) {
  const { words, bank, sitting } = useModels();
  const { forecast } = words;
  const waiting = sitting.waiting.value?.plan.conversation;
  if (waiting === undefined) return null;
  if (waiting !== conversation.id) {
    const elsewhere = bank.conversation(waiting);
    return elsewhere === undefined ? null : <p class="hint">{fill(forecast.otherPlace, { name: elsewhere.name })}</p>;
  }
  return (
    <>
      <p class="hint">{forecast.samePlace}</p>
      <Button kind="solid" onPress={onResume}>
        {forecast.resume}
      </Button>
    </>
  );
}
