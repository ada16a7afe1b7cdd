import { daysBetween } from '../../core/day.ts';
import type { PastSitting } from '../../core/kept/past-sitting.ts';
import { useModels } from '../parts/models-context.ts';
import { OriginLine } from '../parts/origin-line.tsx';

/** The days on which the two sat down, the latest first, by month. Nothing is counted. */
export function Talks() {
  const { words, sitting, bank, dayOf, monthOf, shelf } = useModels();
  const { overTime } = words;
  // Days are read as days: in their own order, and those of one day in the order of keeping.
  const talks = [...sitting.history.value].reverse().sort((x, y) => daysBetween(x.day, y.day));
  const months = new Map<string, PastSitting[]>();
  for (const talk of talks) months.set(monthOf(talk.day), [...(months.get(monthOf(talk.day)) ?? []), talk]);
  return (
    <section>
      <h2>{overTime.talks}</h2>
      {talks.length === 0 && shelf.isWhole.value && <p class="hint">{overTime.talksNone}</p>}
      {[...months].map(([month, held]) => (
        <div key={month} class="over-time-month">
          <h3>{month}</h3>
          <ul class="over-time-talks">
            {held.map((talk) => (
              <li key={talk.id}>
                <span>{bank.conversation(talk.conversation)?.name}</span> <span class="muted">{dayOf(talk.day)}</span>
                <OriginLine of={talk} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
