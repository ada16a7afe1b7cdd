import { daysBetween, earlierDay, laterDay } from '../../core/day.ts';
import type { Item } from '../../core/kept/check-in.ts';
import { bandOf, type Point } from '../../core/kept/over-time.ts';
import type { Partner } from '../../core/partner.ts';
import { fill } from '../../core/text/fill.ts';
import type { Models } from '../../state/models.ts';
import { BandPicture } from '../../ui/table/band-picture.tsx';
import { useModels } from '../parts/models-context.ts';

interface ItemOverTimeProps {
  item: Item;
  points: readonly Point[];
  partner: Partner;
  /** The days that stand above all pictures; they are said again only where they are others. */
  span: string | null;
}

/** One item over time: the picture, and the same in words for everyone. */
export function ItemOverTime({ item, points, partner, span }: ItemOverTimeProps) {
  const models = useModels();
  const { overTime } = models.words;
  const [first, last] = [points[0], points.at(-1)];
  const whole = first === undefined || last === undefined ? 0 : daysBetween(first.day, last.day);
  const own = spanOf(points, models);
  const places = points.map(({ day, middle }) => ({
    along: first === undefined ? 0 : daysBetween(first.day, day) / Math.max(1, whole),
    up: (middle - 1) / 4,
  }));
  return (
    <figure class="over-time-item">
      <figcaption>
        <h2>{overTime[`name-${item}`]}</h2>
        <p>{bandWords(overTime, item, points)}</p>
        {own !== span && <p class="hint">{own}</p>}
      </figcaption>
      <BandPicture tone={partner} places={places} />
    </figure>
  );
}

/** From which day to which day these points reach, as a sentence; null where there are none. */
export function spanOf(points: readonly Point[], { words, dayOf }: Pick<Models, 'words' | 'dayOf'>): string | null {
  const days = points.map(({ day }) => day);
  const [any] = days;
  if (any === undefined) return null;
  return fill(words.overTime.from, {
    first: dayOf(days.reduce(earlierDay, any)),
    last: dayOf(days.reduce(laterDay, any)),
  });
}

function bandWords(overTime: Models['words']['overTime'], item: Item, points: readonly Point[]): string {
  const band = bandOf(points);
  return band === 'same' ? overTime.same : overTime[`band-${item}-${band}`];
}
