import { holding, isBlank } from '../../core/agreement.ts';
import { Button } from '../../ui/button.tsx';
import { useModels } from '../models-context.ts';
import type { Desk } from './use-agreement.ts';

/** The way back, to the close it was begun at where that is still there, else to the list; then print and take away. */
export function WaysOn({ desk: { agreement, takeAway }, isRead }: { desk: Desk; isRead: boolean }) {
  const { words, route, sitting, shelf, print } = useModels();
  const { kept } = words;
  const { value } = sitting.sitting;
  const isAtClose = value?.id === agreement.sitting && value?.scene.step === 'done';
  const holds = holding(agreement) !== null;
  // What holds is ended first: nothing that both said yes to goes away unsaid.
  const canGo = !isRead && !holds && !isBlank(agreement);
  // Beside what is to be put to both, or said yes to, the way back is not the first thing to do.
  const isAsked = !isRead && (agreement.stage === 'writing' || agreement.stage === 'offered');
  const leave = () => route.go({ name: isAtClose ? 'talk' : 'kept' });
  const take = async () => {
    const isGone = await takeAway();
    // What was taken away can be put back here; where nothing of it was kept, there is nothing to stay for.
    if (isGone && shelf.removed.value.every(({ body }) => body.id !== agreement.id)) leave();
  };
  return (
    <>
      <p class="muted">{kept.open}</p>
      <div class="actions">
        <Button kind={isAsked ? 'line' : 'solid'} onPress={leave}>
          {isAtClose ? kept.done : kept.toList}
        </Button>
        {holds && <Button onPress={print}>{words.agreement.print}</Button>}
        {canGo && (
          <Button kind="plain" class="take-away" onPress={() => void take()}>
            {kept.takeAway}
          </Button>
        )}
      </div>
    </>
  );
}
