import { Button } from '../../../ui/controls/button.tsx';
import { Band } from '../../../ui/table/frame/band.tsx';
import { Facing } from '../../../ui/table/frame/facing.tsx';
import { Leaf } from '../../../ui/table/frame/leaf.tsx';
import { Prompt } from '../../../ui/table/frame/prompt.tsx';
import { useModels } from '../../parts/models-context.ts';
import { PauseButton } from '../pause-button.tsx';
import { SoloPage } from '../sort/solo-page.tsx';
import { StopButton } from '../stop-button.tsx';
import { useDesk } from './turn-desk.tsx';

/** A question of one's own, put to both: each of the two reads it the right way up, until one goes back to the table. */
export function Asked() {
  const { words, settings, facingFits } = useModels();
  const { question, change } = useDesk();
  const { near, layout } = settings.settings.value;
  const names = settings.names.value;
  const back = () => change({ question: '', over: 'nothing' });
  const toTable = <Button onPress={back}>{words.talk.backToTable}</Button>;
  if (layout !== 'facing' || !facingFits.value)
    return (
      <SoloPage tone={null} view="asked" back={back} foot={toTable}>
        <Prompt>{question}</Prompt>
      </SoloPage>
    );
  return (
    <Facing
      near={near}
      speaking={null}
      nameOf={(partner) => names[partner]}
      half={(partner) => (
        <Leaf
          head={null}
          text={<Prompt isCopy={partner !== near}>{question}</Prompt>}
          foot={toTable}
          end={<StopButton />}
        />
      )}
      band={<Band passed={null} pause={<PauseButton both />} />}
    />
  );
}
