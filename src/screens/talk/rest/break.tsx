import { useState } from 'preact/hooks';
import type { RestScene } from '../../../core/sitting/scene.ts';
import { fill } from '../../../core/text/fill.ts';
import { Button } from '../../../ui/controls/button.tsx';
import { Actions } from '../../../ui/page/actions.tsx';
import { Prompt } from '../../../ui/table/frame/prompt.tsx';
import { useModels } from '../../parts/models-context.ts';
import { StopButton } from '../stop-button.tsx';
import { Reminder } from '../turn/reminder.tsx';
import { useSend } from '../use-send.ts';
import { BreakChoices } from './break-choices.tsx';
import { OtherThanBreath } from './other-than-breath.tsx';
import { RestTable } from './rest.tsx';

type Calm = 'none' | 'breath' | 'other' | 'helps';
type BreakScene = RestScene & { step: 'break' };

/** The table during a break, with the time of return, also after a sleep or a reload of the page. */
export function Break({ scene }: { scene: BreakScene }) {
  const models = useModels();
  const { words, settings } = models;
  const send = useSend();
  const { pause, common } = words;
  const [chooses, setChooses] = useState(false);
  const [calm, setCalm] = useState<Calm>('none');
  const names = settings.names.value;
  const plain = (label: string, onPress: () => void) => (
    <Button kind="plain" onPress={onPress}>
      {label}
    </Button>
  );
  if (chooses) return <BreakChoices back={() => setChooses(false)} />;
  return (
    <RestTable
      view={calm}
      breathes={calm === 'breath'}
      words={(whose) => (
        <>
          <Prompt size="aside">{pause.onBreak}</Prompt>
          <p class="hint">{returnLine(models, scene)}</p>
          {calm === 'other' && <OtherThanBreath />}
          {calm === 'helps' && <WhatHelps />}
          {(calm === 'none' || calm === 'breath') && <p class="hint">{pause.breakHelps}</p>}
          <Reminder reader="both" />
          <Actions isCentred>
            {(['a', 'b'] as const)
              .filter((partner) => whose === 'both' || whose === partner)
              .map((partner) =>
                scene.back[partner] ? (
                  <p class="hint" key={partner}>
                    {fill(pause.imBackDone, { name: names[partner] })}
                  </p>
                ) : (
                  <Button kind="solid" tone={partner} key={partner} onPress={() => send({ type: 'imBack', partner })}>
                    {fill(pause.imBack, { name: names[partner] })}
                  </Button>
                ),
              )}
          </Actions>
          <Actions isCentred>
            {calm !== 'breath' && plain(pause.breathHere, () => setCalm('breath'))}
            {calm !== 'other' && plain(pause.noBreath, () => setCalm('other'))}
            {calm !== 'helps' && plain(pause.breakMore, () => setCalm('helps'))}
            {calm !== 'none' && plain(pause.calmEnd, () => setCalm('none'))}
            {plain(pause.anotherTime, () => setChooses(true))}
            {plain(common.back, () => send({ type: 'back' }))}
            <StopButton kind="plain" />
          </Actions>
        </>
      )}
    />
  );
}

/** Lines on what helps in a break and what does not. */
function WhatHelps() {
  const { pause } = useModels().words;
  return (
    <ul class="break-helps">
      {[pause.breakHelps, pause.breakCalm, pause.breakRest, pause.breakClear, pause.breakRoom].map((line) => (
        <li class="hint" key={line}>
          {line}
        </li>
      ))}
    </ul>
  );
}

/** When the two meant to come back, or that the time has come. */
export function returnLine(
  { words: { pause }, sitting, clock, dayOf, timeOf }: ReturnType<typeof useModels>,
  scene: BreakScene,
): string {
  if (scene.returnAt === null) return pause.returnOpen;
  if (sitting.timeIsUp.value) return pause.returnNow;
  const time = timeOf(scene.returnAt);
  const day = clock.dayAt(scene.returnAt);
  return day === clock.today() ? fill(pause.returnAt, { time }) : fill(pause.returnOn, { day: dayOf(day), time });
}
