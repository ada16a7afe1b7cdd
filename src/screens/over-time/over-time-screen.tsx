import { useState } from 'preact/hooks';
import { type Partner, partners } from '../../core/partner.ts';
import { fill } from '../../core/text/fill.ts';
import { Button } from '../../ui/controls/button.tsx';
import { Actions } from '../../ui/page/actions.tsx';
import { Page } from '../../ui/page/page.tsx';
import { Cover } from '../check-in/cover.tsx';
import { useModels } from '../parts/models-context.ts';
import { LookingBack } from './looking-back.tsx';
import { Talks } from './talks.tsx';
import './over-time.css';

/** Which days the two sat down; and, for one of them at a time and covered till then, their own check-ins. */
export function OverTimeScreen() {
  const { words, alone } = useModels();
  const { overTime } = words;
  const [whose, setWhose] = useState<Partner | null>(null);
  const back = () => {
    alone.cover();
    setWhose(null);
  };
  if (whose !== null && alone.who.value === whose) return <LookingBack partner={whose} onDone={back} />;
  if (whose !== null) return <Cover partner={whose} onBack={back} />;
  return (
    <Page class="over-time" title={overTime.title}>
      <CheckIns />
      <LookBack onLook={setWhose} />
      <Talks />
    </Page>
  );
}

/** The ways to a check-in, the same for both whatever each has kept. */
function CheckIns() {
  const { words, route, settings, readOnlyBecause } = useModels();
  const { overTime } = words;
  const names = settings.names.value;
  const isOn = settings.settings.value.checkIns;
  return (
    <section>
      <h2>{overTime.checkIns}</h2>
      <p class="hint">{isOn ? overTime.checkInsLine : overTime.off}</p>
      {isOn && readOnlyBecause.value === null && (
        <Actions>
          {partners.map((partner) => (
            <Button key={partner} tone={partner} onPress={() => route.go({ name: 'checkIn', partner })}>
              {fill(overTime.begin, { name: names[partner] })}
            </Button>
          ))}
        </Actions>
      )}
      {!isOn && (
        <Actions>
          <Button kind="plain" onPress={() => route.go({ name: 'youTwo' })}>
            {words.settings.youTwo}
          </Button>
        </Actions>
      )}
    </section>
  );
}

/** The ways to looking back, for both where any check-in is kept: nobody can tell whose. */
function LookBack({ onLook }: { onLook: (partner: Partner) => void }) {
  const { words, settings, shelf } = useModels();
  const { overTime } = words;
  const names = settings.names.value;
  if (!settings.settings.value.checkIns && shelf.of('checkIn').length === 0) return null;
  return (
    <section>
      <h2>{overTime.lookTitle}</h2>
      <Actions>
        {partners.map((partner) => (
          <Button key={partner} tone={partner} onPress={() => onLook(partner)}>
            {fill(overTime.look, { name: names[partner] })}
          </Button>
        ))}
      </Actions>
    </section>
  );
}
