import { type Day, earlierDay, laterDay } from '../../core/day.ts';
import { type CheckIn, checkInsOf, type Item, items } from '../../core/kept/check-in.ts';
import { bandOf, fellTwice, type Point, pointsOf, timeLine } from '../../core/kept/over-time.ts';
import type { Partner } from '../../core/partner.ts';
import { fill } from '../../core/text/fill.ts';
import { Button } from '../../ui/controls/button.tsx';
import { Actions } from '../../ui/page/actions.tsx';
import { Notice } from '../../ui/page/notice.tsx';
import { Page } from '../../ui/page/page.tsx';
import { Threshold } from '../../ui/page/threshold.tsx';
import { OnlyFor } from '../check-in/only-for.tsx';
import { useModels } from '../parts/models-context.ts';
import { NotYet } from '../parts/unread-line.tsx';
import { EraseOwn } from './erase-own.tsx';
import { ItemOverTime } from './item-over-time.tsx';

/** One partner's own answers over time, for their eyes alone. */
export function LookingBack({ partner, onDone }: { partner: Partner; onDone: () => void }) {
  const { words, shelf } = useModels();
  const { overTime, sort } = words;
  if (!shelf.isWhole.value) {
    return (
      <Threshold>
        <NotYet />
      </Threshold>
    );
  }
  const own = checkInsOf(shelf.of('checkIn'), partner);
  return (
    <Page
      class="over-time over-time-own washed"
      tone={partner}
      above={<OnlyFor partner={partner} />}
      title={overTime.lookTitle}
    >
      {own.length === 0 ? <p>{overTime.none}</p> : <Pictures own={own} partner={partner} />}
      <Actions>
        <Button kind="solid" onPress={onDone}>
          {sort.done}
        </Button>
      </Actions>
      <EraseOwn own={own} partner={partner} />
    </Page>
  );
}

interface Drawn {
  readonly item: Item;
  readonly points: readonly Point[];
}

function Pictures({ own, partner }: { own: readonly CheckIn[]; partner: Partner }) {
  const { words, route, dayOf, dateOf } = useModels();
  const { overTime } = words;
  const drawn = items
    .map((item): Drawn => ({ item, points: pointsOf(own, partner, item) }))
    .filter(({ points }) => points.length > 0);
  const last = own.at(-1);
  const back = latest(own.flatMap(({ broughtBackOn }) => broughtBackOn ?? []));
  const isHeavier = drawn.some(({ item, points }) => item === 'heavy' && bandOf(points) === 'higher');
  const days = drawn.flatMap(({ points }) => points.map(({ day }) => day));
  const along = timeLine(days);
  return (
    <>
      <p class="hint">{overTime.lead}</p>
      {isHeavier && <Notice line={overTime.heavier} />}
      <div class="over-time-pictures">
        {drawn.map(({ item, points }) => (
          <ItemOverTime key={item} item={item} points={points} partner={partner} along={along} />
        ))}
        <Days days={days} along={along} />
      </div>
      {last !== undefined && <p class="hint">{fill(overTime.last, { day: dayOf(last.day) })}</p>}
      {back !== undefined && <p class="hint">{fill(overTime.broughtBack, { day: dateOf(back) })}</p>}
      {fellTwice(own, partner) && (
        <div class="over-time-fell">
          <p class="hint">{overTime.fell}</p>
          <Actions>
            <Button onPress={() => route.go({ name: 'rightForUs' })}>{words.home.rightForUs}</Button>
          </Actions>
        </div>
      )}
    </>
  );
}

/** The days at the two ends of the line of time; the first one stands there alone where it is the beginning of the line. */
function Days({ days, along }: { days: readonly Day[]; along: (day: Day) => number }) {
  const { dayOf } = useModels();
  const [first, last] = [days.reduce<Day | undefined>(earlier, undefined), latest(days)];
  if (first === undefined || last === undefined) return null;
  return (
    <p class="over-time-days">
      {along(first) === 0 && <span>{dayOf(first)}</span>} <span>{dayOf(last)}</span>
    </p>
  );
}

const earlier = (one: Day | undefined, other: Day): Day => (one === undefined ? other : earlierDay(one, other));

const latest = (days: readonly Day[]): Day | undefined =>
  days.reduce<Day | undefined>((one, other) => (one === undefined ? other : laterDay(one, other)), undefined);
