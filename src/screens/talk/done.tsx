import type { Sitting } from '../../core/sitting.ts';
import { Button } from '../../ui/button.tsx';
import { Mark } from '../../ui/mark.tsx';
import { useModels } from '../models-context.ts';
import { ScreenTitle } from '../screen-title.tsx';

/** The sitting is over; what it left is said, and can be forgotten with one touch. A slip of the finger can be taken back. */
export function Done({ sitting: { id } }: { sitting: Sitting }) {
  const { words, sitting, reminders, route } = useModels();
  const { talk, common } = words;
  const isNoted = sitting.history.value.some((held) => held.id === id);
  const forget = async () => {
    if (await sitting.forget()) reminders.forgetLast();
  };
  return (
    <div class="newcomer">
      <Mark />
      <ScreenTitle>{talk.doneTitle}</ScreenTitle>
      <p class="hint" role="status">
        {isNoted ? talk.doneLine : talk.forgotten}
      </p>
      <div class="actions side-actions">
        <Button kind="solid" onPress={() => route.replace({ name: 'home' })}>
          {talk.doneHome}
        </Button>
        {isNoted && <Button onPress={() => void forget()}>{talk.forget}</Button>}
      </div>
      {sitting.canTakeBack.value && (
        <Button kind="plain" onPress={() => void sitting.takeBack()}>
          {common.back}
        </Button>
      )}
    </div>
  );
}
