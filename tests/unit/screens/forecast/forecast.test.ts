import { beforeEach, describe, expect, test } from 'vitest';
import type { PastSitting } from '../../../../src/core/kept/past-sitting.ts';
import { fill } from '../../../../src/core/text/fill.ts';
import { idAt } from '../../../support/kept/keepsakes.ts';
import { stampAt } from '../../../support/kept/stamps.ts';
import { openTablet } from '../../../support/screens/open-tablet.ts';
import type { Tablet } from '../../../support/screens/tablet.tsx';
import { dealt } from '../../../support/sittings/dealt.ts';
import { names } from '../../../support/sittings/names.ts';
import { conversations, nameOf, promptOf, words } from '../../../support/sittings/said.ts';
import { noon } from '../../../support/sittings/sitting-builder.ts';

const { forecast, talk, prompts } = words;
const day = 86_400_000;
let tablet: Tablet;

/** The line that follows from what was answered. */
const follows = () => tablet.words('status').find((line) => line !== '') ?? '';
const asleep = () => tablet.all('button').filter((button) => button.getAttribute('aria-disabled') === 'true');

describe('before a tender talk', () => {
  beforeEach(async () => {
    tablet = await openTablet({ at: 'forecast/own' });
  });

  test('one question is asked, and the way to the table asks for its answer: no button sleeps, no box is ticked', async () => {
    await tablet.touch(forecast.start);
    expect(follows()).toBe(forecast.hurtAsk);
    expect(tablet).not.toShow(talk.readyTitle);
    await tablet.answer(forecast.hurtTitle, names.a);
    expect(follows()).not.toBe(forecast.hurtAsk);
    expect(asleep()).toEqual([]);
    expect(tablet.all('checkbox')).toEqual([]);
    expect(tablet.all('radiogroup')).toHaveLength(1);
    await tablet.touch(forecast.start);
    expect(tablet).toShow(talk.readyTitle);
  });

  test('one line follows from the answer: who speaks first, and what it usually comes after', async () => {
    expect(follows()).toBe(forecast.hurtLead);
    const after = fill(forecast.usuallyAfter, { talks: fill(forecast.nameOf, { name: nameOf('impact') }) });
    for (const hurt of ['a', 'b'] as const) {
      await tablet.answer(forecast.hurtTitle, names[hurt]);
      const speaker = names[dealt('own', 'a', hurt).cards[0]!.speakers[0]];
      expect(follows()).toBe(`${fill(forecast.speaksFirst, { name: speaker })} ${after}`);
    }
  });

  test('its level stands in one quiet line with its questions and its minutes', async () => {
    const { cards } = dealt('own');
    const facts = [forecast.tender, fill(forecast.questions, { count: cards.length }), /^about \d+ minutes$/];
    for (const fact of facts) expect(tablet).toShow(fact);
  });
});

describe('before a light talk', () => {
  test('who speaks first is answered beforehand, and nothing is in the way', async () => {
    tablet = await openTablet({ at: 'forecast/now' });
    expect(tablet.checked()).toEqual([forecast.firstEither]);
    expect(tablet).toShow(forecast.light);
    expect(tablet.all('checkbox')).toEqual([]);
    await tablet.touch(forecast.start);
    expect(tablet).toShow(talk.readyTitle);
  });
});

test('what a talk usually comes after is named once, also where it is more than one', async () => {
  tablet = await openTablet({ at: 'forecast/facts' });
  await tablet.answer(forecast.hurtTitle, names.a);
  const [one, other] = [nameOf('impact'), nameOf('own')];
  expect(follows()).toContain(`“${one}”`);
  expect(follows()).toContain(`“${other}”`);
  expect(follows().match(/after/g)).toHaveLength(1);
});

test('a rest that would be kinder, and a late hour, are sentences in the same line', async () => {
  const held: PastSitting = {
    id: idAt(1),
    conversation: 'impact',
    ...stampAt(noon - day / 4),
    prompts: dealt('impact').cards.map(({ prompt }) => prompt),
    finished: true,
  };
  tablet = await openTablet({ at: 'forecast/own', kept: [{ kind: 'held', body: held }], now: noon + 10 * 3_600_000 });
  await tablet.answer(forecast.hurtTitle, names.b);
  expect(follows()).toContain('A rest between hard talks is kinder.');
  expect(follows()).toContain(forecast.late);
  expect(tablet).toHave('button', forecast.start);
});

test('a question is chosen from the list, and comes first', async () => {
  tablet = await openTablet({ at: 'forecast/now' });
  const start = promptOf(dealt('now').cards[1]!.prompt);
  await tablet.follow(forecast.chooseFirst);
  await tablet.touch(start.text);
  await tablet.touch(prompts.start);
  expect(tablet).toHave('heading', nameOf('now'));
  expect(tablet).toShow(fill(forecast.startsWith, { question: start.text }));
  await tablet.touch(forecast.start);
  const sitting = (await tablet.stored('state')).find(({ id }) => id === 'sitting');
  const first = expect.objectContaining({ prompt: start.id });
  expect(sitting?.value).toMatchObject({ plan: { cards: [first, ...Array(2).fill(expect.anything())] } });
});

test('where all questions were left out that is said, and nothing can be begun', async () => {
  const leftOut = conversations.find(({ id }) => id === 'warm')!.prompts.map(({ id }) => id);
  tablet = await openTablet({ at: 'forecast/warm', settings: { leftOut } });
  expect(tablet).toShow(forecast.gone);
  expect(tablet).not.toHave('button', forecast.start);
  expect(tablet).toHave('link', forecast.chooseFirst);
});

test('an address with a question that is not there leads to the first talk', async () => {
  tablet = await openTablet({ at: 'startWith/none.99' });
  expect(tablet).toHave('heading', nameOf('start'));
});
