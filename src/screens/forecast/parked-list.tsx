import { Button } from '../../ui/button.tsx';
import { useModels } from '../models-context.ts';

/** What the two parked for *Your turn to ask*, to bring up now or to take out. */
export function ParkedList() {
  const { words, parked } = useModels();
  const { forecast } = words;
  if (parked.parked.value.length === 0) return null;
  return (
    <section class="advice">
      <h2>{forecast.parkedTitle}</h2>
      {parked.parked.value.map(({ id, text }) => (
        <p key={id} class="parked">
          <bdi>{text}</bdi>
          <Button kind="plain" label={`${forecast.parkedGone}: ${text}`} onPress={() => void parked.takeOut(id)}>
            {forecast.parkedGone}
          </Button>
        </p>
      ))}
    </section>
  );
}
