import { daysAfter } from '../../../core/day.ts';
import { type BreakChoice, breakChoices, returnInstant } from '../../../core/sitting/pacing.ts';
import { tooShort } from '../../../core/sitting/rest.ts';
import { Button } from '../../../ui/controls/button.tsx';
import { Prompt } from '../../../ui/table/frame/prompt.tsx';
import { useModels } from '../../parts/models-context.ts';
import { StopButton } from '../stop-button.tsx';
import { useSend } from '../use-send.ts';
import { RestTable } from './rest.tsx';

/** Chooses how long a break is. An open end is always offered, and after a break that was too short only longer ones. */
export function BreakChoices({ back }: { back: () => void }) {
  const { words, sitting, clock } = useModels();
  const { pause, common } = words;
  const send = useSend();
  const choose = (choice: BreakChoice) => {
    const now = clock.now();
    const tomorrow = clock.onDay(daysAfter(clock.dayAt(now), 1), now);
    send({ type: 'callBreak', returnAt: returnInstant(choice, now, tomorrow) });
  };
  const here = sitting.sitting.value;
  const lastMs = here === null ? 0 : tooShort(here, clock.now());
  const choices = breakChoices(clock.now(), (instant) => clock.dayAt(instant) === clock.today(), lastMs);
  return (
    <RestTable
      view="choices"
      leaf={() => ({
        text: (
          <>
            <Prompt size="aside">{pause.breakTitle}</Prompt>
            <p class="hint">{pause.breakLead}</p>
            <div class="rest-choices">
              {choices.map((choice) => (
                <Button key={choice} onPress={() => choose(choice)}>
                  {pause[choice]}
                </Button>
              ))}
            </div>
          </>
        ),
        start: (
          <Button kind="plain" onPress={back}>
            {common.back}
          </Button>
        ),
        end: <StopButton />,
      })}
    />
  );
}
