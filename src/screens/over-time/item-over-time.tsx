import type { Item } from '../../core/check-in.ts';
import { bandOf, type Point } from '../../core/over-time.ts';
import type { Partner } from '../../core/partner.ts';
import { say } from '../../core/say.ts';
import type { Models } from '../../state/models.ts';
import { BandPicture } from '../../ui/band-picture.tsx';
import { useModels } from '../models-context.ts';

/** One item over time: the picture, and the same in words for everyone. */
export function ItemOverTime({ item, points, partner }: { item: Item; points: readonly Point[]; partner: Partner }) {
  const { words, dayOf } = useModels();
  const { overTime } = words;
  const first = points[0]?.on ?? 0;
  const last = points.at(-1)?.on ?? first;
  const places = points.map(({ on, middle }) => ({
    along: (on - first) / Math.max(1, last - first),
    up: (middle - 1) / 4,
  }));
  return (
    <figure class="over-time-item">
      <figcaption>
        <h2>{overTime[`name-${item}`]}</h2>
        <p>{bandWords(overTime, item, points)}</p>
        <p class="hint">{say(overTime.from, { first: dayOf(first), last: dayOf(last) })}</p>
      </figcaption>
      <BandPicture tone={partner} places={places} />
    </figure>
  );
}

function bandWords(overTime: Models['words']['overTime'], item: Item, points: readonly Point[]): string {
  const band = bandOf(points);
  return band === 'same' ? overTime.same : overTime[`band-${item}-${band}`];
}
