import type { Day } from '../../core/day.ts';
import type { Item } from '../../core/kept/check-in.ts';
import { bandOf, type Point } from '../../core/kept/over-time.ts';
import type { Partner } from '../../core/partner.ts';
import type { Models } from '../../state/models.ts';
import { Hills } from '../../ui/pictures/hills.tsx';
import { useModels } from '../parts/models-context.ts';

interface ItemOverTimeProps {
  item: Item;
  points: readonly Point[];
  partner: Partner;
  /** Where a day lies on the line of time that all pictures share. */
  along: (day: Day) => number;
}

/** One item over time: a hill for each answer, and a sentence that carries what they mean. */
export function ItemOverTime({ item, points, partner, along }: ItemOverTimeProps) {
  const { overTime } = useModels().words;
  return (
    <figure class="over-time-item">
      <figcaption>
        <h2>{overTime[`name-${item}`]}</h2>
        <p class="hint">{sentenceOf(overTime, item, points)}</p>
      </figcaption>
      <Hills tone={partner} hills={points.map(({ day, step }) => ({ along: along(day), up: (step - 1) / 4 }))} />
    </figure>
  );
}

function sentenceOf(overTime: Models['words']['overTime'], item: Item, points: readonly Point[]): string {
  const band = bandOf(points);
  if (band === null) return points.length === 1 ? overTime.firstHill : overTime.early;
  return band === 'same' ? overTime.same : overTime[`band-${item}-${band}`];
}
