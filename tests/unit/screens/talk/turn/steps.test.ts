import { expect, test } from 'vitest';
import { other } from '../../../../../src/core/partner.ts';
import { breathMs } from '../../../../../src/core/sitting/pacing.ts';
import { openTable } from '../../../../support/screens/table.ts';
import { begun, checking, seated, speaking } from '../../../../support/sittings/begun.ts';
import { dealt } from '../../../../support/sittings/dealt.ts';
import { names } from '../../../../support/sittings/names.ts';
import { cueLine, promptOf, words } from '../../../../support/sittings/said.ts';
import { toSpeak, walk } from '../../../../support/sittings/sitting-builder.ts';

const { talk, home, common } = words;
const { cards } = dealt('now');
const [light, warm, ...rest] = cards;

/** The second card of a light talk, of level 2, once both have spoken to the first. */
const atSecond = walk(speaking, 'said', 'said');

test('saying back is offered at level 2 and can be left out', async () => {
  expect([promptOf(light!.prompt).level, promptOf(warm!.prompt).level]).toEqual([1, 2]);
  const speaker = warm!.speakers[0];
  const table = await openTable({ sitting: atSecond });
  await table.touchOn(speaker, talk.said);
  await table.breathe();
  await table.openMore(other(speaker));
  await table.touchOn(other(speaker), talk.withoutSayBack);
  table.isTurnOf(other(speaker));
  expect(table.half(other(speaker))).toShow(talk.secondSpeaker);
});

test('after two tries it is close enough', async () => {
  const speaker = warm!.speakers[0];
  const table = await openTable({ sitting: atSecond });
  await table.touchOn(speaker, talk.said);
  await table.breathe();
  await table.touchOn(speaker, talk.notQuite);
  expect(table).toShow(cueLine('r-close-enough'));
  await table.touchOn(speaker, talk.notQuite);
  expect(table).toShow(cueLine('r-leave-it'));
  expect(table).not.toHave('button', talk.thereIsMore);
  await table.touchOn(speaker, talk.closeEnough);
  table.isTurnOf(other(speaker));
});

test('one wish for something lighter makes the rest light, and names nobody', async () => {
  const lighter = rest.flatMap((card) => card?.lighter ?? []).filter(({ prompt }) => prompt !== light!.prompt);
  expect(lighter.map(({ level }) => level)).not.toContain(2);
  const table = await openTable({ sitting: checking });
  await table.check({ a: 'checkLighter', b: 'checkGoOn' });
  table.asks(lighter[0]!.prompt);
  expect(table.text).not.toMatch(new RegExp(`(${names.a}|${names.b})[^.]*light`, 'i'));
});

test('one answer of enough for today goes to the close', async () => {
  const table = await openTable({ sitting: checking });
  await table.check({ a: 'checkGoOn', b: 'checkEnough' });
  await table.finish();
});

test('the last page says that the next time is noted too, where one was set', async () => {
  const table = await openTable({ sitting: checking });
  await table.check({ a: 'checkGoOn', b: 'checkEnough' });
  await table.finish();
  expect(table).toShow(talk.doneLine);
  await table.touchOn('b', common.back);
  await table.touchOn('a', talk.nextDays);
  expect(table).toShow(talk.doneLineNext);
});

test('a sitting can be forgotten when it is over', async () => {
  const table = await openTable({ sitting: checking });
  await table.check({ a: 'checkEnough', b: 'checkEnough' });
  await table.finish();
  await table.touchOn('a', talk.forget);
  expect(table).toShow(talk.forgotten);
  await table.touchOn('a', talk.doneHome);
  expect(table).toHave('link', home.settings);
  expect(table).not.toShow(home.progressWhole);
  expect(await table.stored('records')).toEqual([]);
});

test('at level 3 the breath cannot be hurried, and saying back is not left out', async () => {
  const hard = dealt('impact', 'a', 'a').cards.find(({ level, sayBack }) => level === 3 && sayBack === 'required')!;
  const speaker = hard.speakers[0];
  const plan = { ...dealt('impact', 'a', 'a'), cards: [hard] };
  const table = await openTable({ sitting: walk(seated(plan), 'begin', 'ready') });
  expect(table).toShow(talk.offerHard);
  await table.show(speaker);
  await table.touchOn(speaker, talk.said);
  await table.pass(breathMs - 1);
  expect(table).toShow(talk.breathTitle);
  await table.pass(1);
  expect(table).toShow(talk.sayBackTitle);
  expect(table).not.toHave('button', talk.withoutSayBack);
  expect(table).not.toHave('button', talk.iHeardYou);
});

for (const layout of ['facing', 'sideBySide'] as const)
  test(`before a hard question the ways that its line names lie beside it, ${layout}`, async () => {
    const hard = dealt('impact', 'a', 'a').cards.filter(({ level }) => level === 3);
    const at = walk(seated({ ...dealt('impact', 'a', 'a'), cards: hard }), 'begin', 'ready');
    const table = await openTable({ sitting: at, settings: { layout } });
    await table.touch(talk.gentler);
    expect(table).toShow(talk.offerHardGentle);
    expect(table).toHave('button', talk.firstWording);
    expect(table).toShow(promptOf(hard[0]!.prompt).forecast);
    await table.touch(talk.skip);
    expect(table).not.toShow(promptOf(hard[0]!.prompt).forecast);
    expect(table).toShow(talk.offerHard);
  });

test('to what the other one owns, “I heard you” is a whole answer', async () => {
  const plan = dealt('own', 'a', 'a');
  const owned = plan.cards.filter(({ prompt }) => promptOf(prompt).speaker === 'broke');
  const table = await openTable({ sitting: walk(seated({ ...plan, cards: owned }), ...toSpeak) });
  await table.touchOn('b', talk.said);
  await table.breathe();
  await table.touchOn('a', talk.iHeardYou);
  expect(table).toShow(talk.checkTitle);
});

test('only the one who broke the agreement speaks to what is theirs, and it ends on something light', async () => {
  const { cards: owned } = dealt('own', 'a', 'a');
  const bound = owned.filter(({ prompt }) => promptOf(prompt).speaker === 'broke');
  expect(bound.length).toBeGreaterThan(0);
  for (const { speakers } of bound) expect(speakers).toEqual(['b']);
  expect(owned.at(-1)?.level).toBe(1);
  const table = await openTable({ sitting: begun('own', 'begin', 'ready') });
  await table.allCards(owned);
  await table.finish();
});
