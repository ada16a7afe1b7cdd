import { useState } from 'preact/hooks';
import { breathCycle } from '../../core/pacing.ts';
import { say } from '../../core/say.ts';
import type { RestScene } from '../../core/scene.ts';
import type { SittingEvent } from '../../core/sitting.ts';
import { Breathing } from '../../ui/breathing.tsx';
import { Button } from '../../ui/button.tsx';
import { useModels } from '../models-context.ts';
import { BreakChoices, OtherThanBreath } from './pause.tsx';
import { Reminder } from './reminder.tsx';
import { RestTable } from './rest.tsx';
import { StopButton } from './stop-button.tsx';
import { useBreathing } from './use-breathing.ts';

type BreakScene = RestScene & { step: 'break' };

/** They are apart. The instant of return stands here, also after sleep, reload and closing. */
export function Break({ scene }: { scene: BreakScene }) {
  const models = useModels();
  const { words, sitting, settings } = models;
  const { pause, common } = words;
  const [chooses, setChooses] = useState(false);
  const [calm, setCalm] = useState<'none' | 'breath' | 'other'>('none');
  useBreathing(calm === 'breath');
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
      middle={
        calm === 'breath' && <Breathing breatheIn={pause.breatheIn} breatheOut={pause.breatheOut} {...breathCycle} />
      }
      words={(whose) => (
        <>
          <p class="prompt prompt-step">{pause.onBreak}</p>
          <p class="hint" role="status">
            {returnLine(models, scene)}
          </p>
          {calm === 'other' ? <OtherThanBreath /> : <p class="hint">{pause.breakHelps}</p>}
          <Reminder reader="both" />
          <div class="actions side-actions">
            {(['a', 'b'] as const)
              .filter((partner) => whose === 'both' || whose === partner)
              .map((partner) =>
                scene.back[partner] ? (
                  <p class="hint" key={partner}>
                    {say(pause.imBackDone, { name: names[partner] })}
                  </p>
                ) : (
                  <Button
                    kind="solid"
                    tone={partner}
                    key={partner}
                    onPress={() => void sitting.send({ type: 'imBack', partner })}
                  >
                    {say(pause.imBack, { name: names[partner] })}
                  </Button>
                ),
              )}
          </div>
          <div class="actions side-actions">
            {calm !== 'breath' && plain(pause.breathHere, () => setCalm('breath'))}
            {calm !== 'other' && plain(pause.noBreath, () => setCalm('other'))}
            {calm !== 'none' && plain(pause.calmEnd, () => setCalm('none'))}
            {plain(pause.anotherTime, () => setChooses(true))}
            {plain(common.back, () => void sitting.send({ type: 'back' }))}
            <StopButton kind="plain" />
          </div>
        </>
      )}
    />
  );
}

function returnLine(
  { words: { pause }, sitting, clock, dayOf, timeOf }: ReturnType<typeof useModels>,
  scene: BreakScene,
): string {
  if (scene.returnAt === null) return pause.returnOpen;
  if (sitting.timeIsUp.value) return pause.returnNow;
  const time = timeOf(scene.returnAt);
  const today = scene.returnAt < clock.endOfDay(clock.now());
  return today ? say(pause.returnAt, { time }) : say(pause.returnOn, { day: dayOf(scene.returnAt), time });
}

/** Both are back: one line each, then softly on, another prompt, or another time. */
export function Return() {
  const { words, sitting } = useModels();
  const { pause } = words;
  const [chooses, setChooses] = useState(false);
  const send = (event: SittingEvent) => () => void sitting.send(event);
  if (chooses) return <BreakChoices back={() => setChooses(false)} />;
  return (
    <RestTable
      words={() => (
        <>
          <p class="prompt prompt-step">{pause.returnTitle}</p>
          <p class="hint">{pause.returnLine}</p>
          <div class="actions side-actions">
            <Button kind="solid" onPress={send({ type: 'goOn' })}>
              {pause.goOnGently}
            </Button>
            <Button onPress={send({ type: 'anotherPrompt' })}>{pause.anotherPrompt}</Button>
            <Button onPress={() => setChooses(true)}>{pause.anotherTime}</Button>
            <StopButton />
          </div>
        </>
      )}
    />
  );
}
