import { type Day, laterDay } from '../../core/day.ts';
import { type CheckIn, checkInsOf, type Item, items } from '../../core/kept/check-in.ts';
import { bandOf, fellTwice, type Point, pointsOf } from '../../core/kept/over-time.ts';
import type { Partner } from '../../core/partner.ts';
import { fill } from '../../core/text/fill.ts';
import { Button } from '../../ui/controls/button.tsx';
import { Actions } from '../../ui/page/actions.tsx';
import { Notice } from '../../ui/page/notice.tsx';
import { Page } from '../../ui/page/page.tsx';
import { useModels } from '../parts/models-context.ts';
import { NotYet } from '../parts/unread-line.tsx';
import { EraseOwn } from './erase-own.tsx';
import { ItemOverTime, spanOf } from './item-over-time.tsx';

/** One partner's own answers over time, for their eyes alone. */
export function LookingBack({ partner, onDone }: { partner: Partner; onDone: () => void }) {
  const { words, settings, shelf } = useModels();
  const { overTime, sort } = words;
  const name = settings.names.value[partner];
  if (!shelf.isWhole.value) {
    return (
      <Page isCentred>
        <NotYet />
      </Page>
    );
  }
  const own = checkInsOf(shelf.of('checkIn'), partner);
  return (
    <Page
      class="over-time"
      tone={partner}
      above={<p class="eyebrow">{fill(sort.eyebrow, { name })}</p>}
      title={fill(overTime.look, { name })}
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
  const models = useModels();
  const { words, route, dayOf, dateOf } = models;
  const { overTime } = words;
  const drawn = items.flatMap((item): Drawn[] => {
    const points = pointsOf(own, partner, item);
    return points === null ? [] : [{ item, points }];
  });
  const last = own.at(-1);
  const back = own
    .flatMap(({ broughtBackOn }) => broughtBackOn ?? [])
    .reduce<Day | undefined>((latest, day) => (latest === undefined ? day : laterDay(latest, day)), undefined);
  const isHeavier = drawn.some(({ item, points }) => item === 'heavy' && bandOf(points) === 'higher');
  const span = spanOf(
    drawn.flatMap(({ points }) => points),
    models,
  );
  return (
    <>
      {drawn.length > 0 && <p>{overTime.lead}</p>}
      {span !== null && <p class="hint">{span}</p>}
      {isHeavier && <Notice line={overTime.heavier} />}
      {drawn.length > 0 && (
        <div class="over-time-pictures">
          {drawn.map(({ item, points }) => (
            <ItemOverTime key={item} item={item} points={points} partner={partner} span={span} />
          ))}
        </div>
      )}
      {drawn.length < items.length && <p class="hint">{overTime.few}</p>}
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
