import { Button } from '../../ui/button.tsx';
import { useModels } from '../models-context.ts';
import './senses.css';

/** Check-ins are off until the two want them. */
export function CheckIns() {
  const { words, settings, route } = useModels();
  const { checkIn, overTime } = words;
  const isOn = settings.settings.value.checkIns;
  return (
    <section>
      <h2>{overTime.checkIns}</h2>
      <label class="sense">
        <input
          type="checkbox"
          checked={isOn}
          onChange={(event) => void settings.change({ checkIns: event.currentTarget.checked })}
        />
        <span>{checkIn.switch}</span>
      </label>
      <p class="hint">{checkIn.switchLine}</p>
      <p class="hint">{checkIn.open}</p>
      {isOn && (
        <div class="actions">
          <Button onPress={() => route.go({ name: 'overTime' })}>{overTime.title}</Button>
        </div>
      )}
    </section>
  );
}
