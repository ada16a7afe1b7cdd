import { useEffect, useState } from 'preact/hooks';
import { type BreakChoice, breakChoices, returnInstant } from '../../core/pacing.ts';
import { tooShort } from '../../core/rest.ts';
import type { SittingEvent } from '../../core/sitting.ts';
import { Button } from '../../ui/button.tsx';
import { useModels } from '../models-context.ts';
import { cueHere } from './cue-text.ts';
import { RestTable } from './rest.tsx';
import { StopButton } from './stop-button.tsx';
import { useDesk } from './turn-desk.tsx';

/** The prompt is covered at once; a breath, or something other than breathing, and the ways on. */
export function Pause() {
  const models = useModels();
  const { words, sitting } = models;
  const { pause, common } = words;
  const { wantsBreak, change } = useDesk();
  const [chooses, setChooses] = useState(wantsBreak);
  const [breathes, setBreathes] = useState(true);
  useEffect(() => change({ wantsBreak: false }), []);
  const send = (event: SittingEvent) => () => void sitting.send(event);
  if (chooses) return <BreakChoices back={() => setChooses(false)} />;
  return (
    <RestTable
      view={breathes ? 'breath' : 'other'}
      breathes={breathes}
      words={() => (
        <>
          <p class="prompt prompt-step">{pause.title}</p>
          <p class="hint">{cueHere(models, 'r-pause-called')}</p>
          <p class="hint">{sitting.placeKept.value ? pause.line : pause.lineUnkept}</p>
          {breathes && <p class="hint">{pause.breathNote}</p>}
          {!breathes && <OtherThanBreath />}
          <div class="actions side-actions">
            <Button kind="solid" onPress={send({ type: 'goOn' })}>
              {pause.goOn}
            </Button>
            <Button onPress={() => setChooses(true)}>{pause.break}</Button>
            <StopButton />
          </div>
          <div class="actions side-actions">
            <Button kind="plain" onPress={() => setBreathes(!breathes)}>
              {breathes ? pause.noBreath : pause.withBreath}
            </Button>
            <Button kind="plain" onPress={send({ type: 'back' })}>
              {common.back}
            </Button>
          </div>
        </>
      )}
    />
  );
}

/** How long they part for; an open end is always there, and after a break that was too short only longer ones. */
export function BreakChoices({ back }: { back: () => void }) {
  const { words, sitting, clock } = useModels();
  const { pause, common } = words;
  const choose = (choice: BreakChoice) =>
    void sitting.send({ type: 'callBreak', returnAt: returnInstant(choice, clock.now()) });
  const here = sitting.sitting.value;
  const lastMs = here === null ? 0 : tooShort(here, clock.now());
  const choices = breakChoices(clock.now(), clock.endOfDay(clock.now()), lastMs);
  return (
    <RestTable
      words={() => (
        <>
          <p class="prompt prompt-step">{pause.breakTitle}</p>
          <p class="hint">{pause.breakLead}</p>
          <div class="actions side-actions">
            {choices.map((choice) => (
              <Button key={choice} onPress={() => choose(choice)}>
                {pause[choice]}
              </Button>
            ))}
          </div>
          <div class="actions side-actions">
            <Button kind="plain" onPress={back}>
              {common.back}
            </Button>
            <StopButton kind="plain" />
          </div>
        </>
      )}
    />
  );
}

/** For those to whom the breath is no help: the body and the room. */
export function OtherThanBreath() {
  const { pause } = useModels().words;
  return (
    <ul class="stems">
      <li>{pause.feet}</li>
      <li>{pause.five}</li>
      <li>{pause.hands}</li>
    </ul>
  );
}
