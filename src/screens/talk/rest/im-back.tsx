import { type Partner, partners } from '../../../core/partner.ts';
import { fill } from '../../../core/text/fill.ts';
import { Button } from '../../../ui/controls/button.tsx';
import { useModels } from '../../parts/models-context.ts';
import { useSend } from '../use-send.ts';
import type { Reader } from './reader.ts';

/** Each says to be back on their own half; at one picture both buttons stand side by side, each with its name. */
export function ImBack({ back, reader }: { back: Readonly<Record<Partner, boolean>>; reader: Reader }) {
  const { words, settings } = useModels();
  const { pause } = words;
  const names = settings.names.value;
  const send = useSend();
  return (
    <>
      {partners
        .filter((partner) => (reader === 'both' || reader === partner) && !back[partner])
        .map((partner) => {
          const label = fill(pause.imBack, { name: names[partner] });
          return (
            <Button
              key={partner}
              kind="solid"
              tone={partner}
              label={label}
              onPress={() => send({ type: 'imBack', partner })}
            >
              {reader === 'both' ? label : pause.imBackShort}
            </Button>
          );
        })}
    </>
  );
}
