import { beforeEach, describe, expect, test } from 'vitest';
import { breathMs } from '../../../../../src/core/sitting/pacing.ts';
import { spokenBy } from '../../../../support/screens/spoken.ts';
import { openTable, type Table } from '../../../../support/screens/table.ts';
import { tap } from '../../../../support/screens/tap.ts';
import { begun, laidOpen, seated, speaking } from '../../../../support/sittings/begun.ts';
import { dealt } from '../../../../support/sittings/dealt.ts';
import { names } from '../../../../support/sittings/names.ts';
import { cueLine, cues, promptOf, words } from '../../../../support/sittings/said.ts';
import { toSpeak, walk } from '../../../../support/sittings/sitting-builder.ts';

const { talk, pause, common } = words;
const [first] = dealt('now').cards;
const minute = 60_000;
const sign = (id: string) => cues?.signs.find((each) => each.id === id)?.text ?? id;

/** The signs that someone has touched. */
const touched = (table: Table) =>
  table.all('button').filter((button) => button.getAttribute('aria-pressed') === 'true').length;

describe('in a turn of level 1', () => {
  let table: Table;

  beforeEach(async () => {
    table = await openTable({ sitting: speaking });
  });

  test('who listens and finds it hard to hear reads one move, on the own half alone', async () => {
    expect(table.half('a')).not.toHave('button', talk.hardToHear);
    await table.touchOn('b', talk.hardToHear);
    expect(table.cues('b', 'r-one-true-thing')).toBe(1);
    expect(table.cues('a', 'r-one-true-thing')).toBe(0);
    await table.touchOn('b', talk.better);
    expect(table.half('b')).toShow(talk.listenLine);
  });

  test('who speaks and came out sharp reads how to say it anew, on the own half alone', async () => {
    expect(table.half('b')).not.toHave('button', talk.cameOutSharp);
    await table.touchOn('a', talk.cameOutSharp);
    expect(table.cues('a', 'r-try-again')).toBe(1);
    expect(table.cues('b', 'r-try-again')).toBe(0);
    table.asks(first!.prompt);
  });

  test.each(['a', 'b'] as const)('big feelings of either of the two get one line: %s', async (who) => {
    await table.openMore(who);
    await table.touchOn(who, talk.bigFeelings);
    expect(table.cues(who, 'r-tears')).toBe(1);
  });

  test('starting over restarts the turn, as often as it is wanted, and answers with a line', async () => {
    for (let times = 0; times < 2; times += 1) {
      await table.pass(first!.turnMs - 1_000);
      await table.openMore('a');
      await table.touchOn('a', talk.startOver);
      expect(table.cues('a', 'r-try-again')).toBe(1);
      await table.touchOn('a', common.close);
    }
    await table.pass(first!.turnMs - 1_000);
    table.hasTimeLeft();
    await table.pass(1_000);
    table.timeIsUp();
    table.isTurnOf('a');
  });

  test('one sign of the body gets a line, two offer a break, and a sign can be taken back', async () => {
    await table.openMore('b');
    await table.touchOn('b', talk.bodyLoud);
    await table.touchOn('b', sign('hot-face'));
    expect(table.cues('b', 'r-body')).toBe(1);
    expect(table.half('b')).not.toShow(talk.signsBreak);
    await table.touchOn('b', sign('tight-jaw'));
    expect(table.half('b')).toShow(talk.signsBreak);
    await table.touchOn('b', sign('hot-face'));
    expect(table.half('b')).not.toShow(talk.signsBreak);
    await table.touchOn('b', sign('gone-blank'));
    expect(table.half('b')).toShow(talk.signsBreak);
    expect(table.half('b')).not.toShow(talk.signsStop);
    await table.touchOn('b', pause.break);
    expect(table).toShow(pause.breakTitle);
    await table.touchOn('a', common.back);
    expect(table).toShow(pause.title);
    await table.touchOn('a', pause.goOn);
    await table.openMore('b');
    await table.touchOn('b', talk.bodyLoud);
    expect(touched(table)).toBe(0);
  });

  test('touched signs lie where they were after a turn of the table', async () => {
    await table.openMore('b');
    await table.touchOn('b', talk.bodyLoud);
    await table.touchOn('b', sign('heart-loud'));
    await table.touchOn('b', sign('hot-face'));
    await table.turnTable();
    expect(table).not.toHave('region');
    await table.turnTable();
    await table.touchOn('b', talk.bodyLoud);
    expect(table.half('b')).toShow(talk.signsBreak);
    expect(touched(table)).toBe(2);
  });
});

test('after the sitting nothing is left of taps, of a pause, or of a break and its reminder', async () => {
  const table = await openTable({ sitting: speaking });
  await table.touchOn('b', talk.hardToHear);
  await table.pauseNow();
  await table.breakFor('twentyMinutes');
  await table.pass(3 * minute);
  expect(table).toShow(cueLine('r-in-the-break'));
  await table.bothBack();
  await table.touchOn('a', pause.goOnGently);
  const { cards } = dealt('now');
  for (const who of ['a', 'b'] as const) await table.touchOn(who, talk.said);
  await table.card(cards[1]!.prompt, cards[1]!.speakers);
  await table.check({ a: 'checkEnough', b: 'checkGoOn' });
  await table.finish();
  const { state, records } = await table.everything();
  expect(state.map(({ id }) => id)).toEqual(['reminders', 'settings']);
  expect(state[0]?.value).toMatchObject({ sitting: null, here: [], before: [[]] });
  expect(records).toMatchObject([{ value: { kind: 'held' } }]);
  expect(JSON.stringify(await table.everything())).not.toMatch(/break|pause|sharp|"returnAt"|"rested"/);
});

test('where the one who owns it finds it hard to hear, the line is about shame', async () => {
  const table = await openTable({ sitting: begun('own', ...toSpeak) });
  await table.touchOn('b', talk.hardToHear);
  expect(table.cues('b', 'r-shame')).toBe(1);
  await table.turn('a', dealt('own', 'a', 'a').cards[0]!.prompt);
  await table.touchOn('a', talk.hardToHear);
  expect(table.cues('a', 'r-one-true-thing')).toBe(1);
});

describe.each(['facing', 'sideBySide'] as const)('%s,', (layout) => {
  const plan = dealt('impact', 'a', 'a');
  const hardTurn = walk(seated({ ...plan, cards: plan.cards.slice(1) }), ...toSpeak);
  const shame = cueLine('r-shame');
  let table: Table;
  const open = async (sitting: typeof hardTurn) => {
    table = await openTable({ settings: { layout }, sitting });
  };
  /** One of the two touches something: on their own half, or on the one page for both. */
  const touch = (who: 'a' | 'b', label: string) =>
    layout === 'facing' ? table.touchOn(who, label) : table.touch(label);

  test('hard to hear is in reach of the listener at every step of a turn', async () => {
    await open(hardTurn);
    const hard = async () => {
      expect(await spokenBy(() => touch('b', talk.hardToHear))).toEqual([expect.stringMatching(shame)]);
      expect(table.count(shame)).toBe(1);
      await touch('b', talk.better);
      expect(table).not.toShow(shame);
    };
    for (const [who, next] of [
      ['a', talk.said],
      ['a', talk.heard],
    ] as const) {
      await hard();
      await touch(who, next);
      if (next === talk.said) await table.breathe();
    }
    expect(table).toShow(talk.meetTitle);
    await hard();
  });

  test('what helps who finds it hard to hear is still there after the sheet and what it leads to', async () => {
    await open(hardTurn);
    await touch('b', talk.hardToHear);
    await touch('b', talk.more);
    await touch('b', common.close);
    expect(table).toShow(shame);
    await touch('b', talk.bodyLoud);
    await touch('b', common.close);
    expect(table).toShow(shame);
    await touch('b', talk.better);
    expect(table).not.toShow(shame);
  });

  test.each([
    ['the say-back', []],
    ['what was left out', ['more']],
  ] as const)('who starts over from %s reads how to say it anew, until the turn goes on', async (_, more) => {
    await open(walk(hardTurn, 'said', { wait: breathMs }, 'next', ...more));
    await touch('a', talk.startOver);
    table.isTurnOf('a');
    table.asks(plan.cards[1]!.prompt);
    expect(table.count(cueLine('r-try-again'))).toBe(1);
    await touch('a', talk.said);
    await table.breathe();
    expect(table).not.toShow(cueLine('r-try-again'));
  });
});

test('the rarer self-taps are in reach on both sides before a turn and between two', async () => {
  const table = await openTable({ sitting: walk(seated(dealt('now')), 'begin', 'ready') });
  const inReach = async () => {
    for (const who of ['a', 'b'] as const) {
      await table.openMore(who);
      expect(table.half(who)).toHave('button', talk.bigFeelings);
      await table.touchOn(who, common.close);
    }
  };
  await inReach();
  await table.touchOn('a', talk.said);
  table.isTurnOf('b');
  await inReach();
});

test('help is one thing first; a touch adds when to pause, and no works are named in the middle of a talk', async () => {
  const { id, pauseWhen, why, forSpeaker, forListener } = promptOf('impact.01');
  expect(pauseWhen.length).toBeGreaterThan(0);
  const table = await openTable({ sitting: laidOpen(id) });
  for (const who of ['a', 'b'] as const) {
    await table.touchOn(who, talk.help);
    expect(table.half(who)).toShow(who === 'a' ? forSpeaker : forListener);
    expect(table.half(who).words('listitem')).toEqual([]);
    await table.touchOn(who, talk.helpMore);
    expect(table.half(who).words('listitem')).toEqual(pauseWhen);
    expect(table.half(who).text).not.toContain(why.text);
  }
});

test('side by side, help is for both at once, each under their name', async () => {
  const { id, forSpeaker, forListener } = promptOf('impact.01');
  const table = await openTable({ settings: { layout: 'sideBySide' }, sitting: laidOpen(id) });
  await table.touch(talk.help);
  const { text } = table;
  const at = [names.a, forSpeaker, names.b, forListener].map((words) => text.indexOf(words));
  expect(at).toEqual(at.filter((place) => place >= 0).toSorted((one, other) => one - other));
});

test.each(['gone-blank', 'far-away'])('at level 4 the sign “%s” alone proposes to stop for today', async (id) => {
  const sorted = { type: 'sorted', scope: { health: 'need' } } as const;
  const table = await openTable({ sitting: begun('facts', 'begin', sorted, 'agreed', 'ready', 'start') });
  await table.openMore('a');
  await table.touchOn('a', talk.bodyLoud);
  await table.touchOn('a', sign(id));
  expect(table.half('a')).toShow(talk.signsStop);
  const stops = table.half('a').all('button', talk.stop);
  tap(stops[0]!);
  await table.pass(0);
  expect(table).toShow(pause.stoppedTitle);
});
