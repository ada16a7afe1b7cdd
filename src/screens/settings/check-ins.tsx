import { Button } from '../../ui/controls/button.tsx';
import { CheckBox } from '../../ui/controls/check-box.tsx';
import { Actions } from '../../ui/page/actions.tsx';
import { useModels } from '../parts/models-context.ts';

/** Check-ins are off until the two want them. */
export function CheckIns() {
  const { words, settings, route } = useModels();
  const { checkIn, overTime } = words;
  const isOn = settings.settings.value.checkIns;
  return (
    <section>
      <h2>{overTime.checkIns}</h2>
      <CheckBox label={checkIn.switch} checked={isOn} onChange={(checkIns) => void settings.change({ checkIns })} />
      <p class="hint">{checkIn.switchLine}</p>
      <p class="hint">{checkIn.open}</p>
      {isOn && (
        <Actions>
          <Button onPress={() => route.go({ name: 'overTime' })}>{overTime.title}</Button>
        </Actions>
      )}
    </section>
  );
}
