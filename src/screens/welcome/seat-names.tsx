import { other, type Partner } from '../../core/partner.ts';
import { tooMuchOfName } from '../../core/settings.ts';
import { fill } from '../../core/text/fill.ts';
import { useModels } from '../parts/models-context.ts';
import { LineField } from '../settings/names/line-field.tsx';
import { SeatsPicture } from './seats-picture.tsx';

/** The table from above, with a field for a name at each seat. */
export function SeatNames() {
  const { words, settings } = useModels();
  const { layout, near } = settings.settings.value;
  const isFacing = layout === 'facing';
  return (
    <div class="seats">
      {isFacing && <SeatName key={other(near)} of={other(near)} />}
      <SeatsPicture key="picture" isFacing={isFacing} near={near} />
      {isFacing ? <SeatName key={near} of={near} /> : [<SeatName key="a" of="a" />, <SeatName key="b" of="b" />]}
      <p class="hint" key="optional">
        {words.welcome.seatsNames}
      </p>
    </div>
  );
}

function SeatName({ of }: { of: Partner }) {
  const { words, settings } = useModels();
  const { welcome, common } = words;
  const tooLong = (typed: string) => {
    const count = tooMuchOfName(typed);
    return count === 0 ? null : fill(words.settings.nameLong, { count });
  };
  return (
    <LineField
      class={`seat-name tone-${of}`}
      kept={settings.settings.value.names[of]}
      placeholder={welcome.seatName}
      autocapitalize="words"
      tooLong={tooLong}
      onKeep={(typed) => void settings.rename(of, typed)}
    >
      <span aria-hidden="true">
        <i />
        {of === 'a' ? common.partnerA : common.partnerB}
      </span>
      <span class="visually-hidden">{of === 'a' ? welcome.nameA : welcome.nameB}</span>
    </LineField>
  );
}
