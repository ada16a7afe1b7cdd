import { type Partner, partners } from '../../../core/partner.ts';
import { fill } from '../../../core/text/fill.ts';
import { Button } from '../../../ui/controls/button.tsx';
import { useModels } from '../../parts/models-context.ts';
import { useSend } from '../use-send.ts';
import type { Reader } from '../words/reader.ts';

/**
 * Each says to be back on their own half. At one picture both buttons stand side by side, each with its name, and the place
 * of one that was touched stays empty: the other one may lie under a finger.
 */
export function ImBack({ back, reader }: { back: Readonly<Record<Partner, boolean>>; reader: Reader }) {
  const { words, settings } = useModels();
  const { pause } = words;
  const names = settings.names.value;
  const send = useSend();
  const own = (partner: Partner) => {
    const label = fill(pause.imBack, { name: names[partner] });
    if (back[partner])
      return (
        reader === 'both' && (
          <span class="button button-solid im-back-place" aria-hidden="true" key={`place of ${partner}`}>
            {label}
          </span>
        )
      );
    return (
      <Button key={partner} kind="solid" tone={partner} label={label} onPress={() => send({ type: 'imBack', partner })}>
        {reader === 'both' ? label : pause.imBackShort}
      </Button>
    );
  };
  return <>{partners.filter((partner) => reader === 'both' || reader === partner).map(own)}</>;
}
