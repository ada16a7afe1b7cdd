import { useState } from 'preact/hooks';
import { daysAfter, daysBetween, laterDay } from '../../core/day.ts';
import { latestStart, write } from '../../core/kept/agreement.ts';
import { fill } from '../../core/text/fill.ts';
import { Choice } from '../../ui/controls/choice.tsx';
import { Select } from '../../ui/press/select.tsx';
import { useModels } from '../parts/models-context.ts';
import type { OpenAgreement } from './use-agreement.ts';
import '../../ui/controls/field.css';

type Start = 'today' | 'tomorrow' | 'later';

const otherDays = Array.from({ length: latestStart - 1 }, (_, index) => index + 2);

/** Today, tomorrow, or a day within two weeks. */
export function StartChoice({ open: { agreement, change } }: { open: OpenAgreement }) {
  const { words, clock, dayOf } = useModels();
  const { agreement: own } = words;
  const today = clock.today();
  const days = daysBetween(today, agreement.startOn);
  const [isLater, setLater] = useState(days > 1);
  const startIn = (inDays: number) => change((each, { day }) => write(each, { startOn: daysAfter(day, inDays) }));
  const choose = (start: Start) => {
    setLater(start === 'later');
    startIn({ today: 0, tomorrow: 1, later: 2 }[start]);
  };
  return (
    <section>
      <Choice<Start>
        legend={own.start}
        chosen={isLater ? 'later' : days > 0 ? 'tomorrow' : 'today'}
        onChoose={choose}
        options={[
          { value: 'today', label: own.startToday },
          { value: 'tomorrow', label: own.startTomorrow },
          { value: 'later', label: own.startLater },
        ]}
      />
      {isLater && (
        <Select
          class="field day-choice"
          label={own.startDay}
          chosen={String(Math.min(Math.max(days, 2), latestStart))}
          onChoose={(inDays) => startIn(Number(inDays))}
          options={otherDays.map((inDays) => ({ value: String(inDays), label: dayOf(daysAfter(today, inDays)) }))}
        />
      )}
      <p class="hint">{fill(own.from, { day: dayOf(laterDay(agreement.startOn, today)) })}</p>
    </section>
  );
}
