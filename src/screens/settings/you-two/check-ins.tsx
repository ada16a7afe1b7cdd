import { formatRoute } from '../../../core/route.ts';
import { CheckBox } from '../../../ui/controls/check-box.tsx';
import { QuietLink } from '../../../ui/controls/quiet-link.tsx';
import { useModels } from '../../parts/models-context.ts';

/** Check-ins are off until the two want them. */
export function CheckIns() {
  const { words, settings } = useModels();
  const { checkIn, overTime } = words;
  const isOn = settings.settings.value.checkIns;
  return (
    <section>
      <CheckBox label={checkIn.switch} checked={isOn} onChange={(checkIns) => void settings.change({ checkIns })} />
      <p class="hint">{checkIn.switchLine}</p>
      <p class="hint">{checkIn.open}</p>
      {isOn && <QuietLink href={formatRoute({ name: 'overTime' })}>{overTime.title}</QuietLink>}
    </section>
  );
}
