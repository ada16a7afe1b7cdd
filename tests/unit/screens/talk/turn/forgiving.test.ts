import { expect, test } from 'vitest';
import { openTable } from '../../../../support/screens/table.ts';
import { apology, standing } from '../../../../support/sittings/begun.ts';
import { conversations, firstWording, words } from '../../../../support/sittings/said.ts';
import { walk } from '../../../../support/sittings/sitting-builder.ts';

const { talk, common } = words;
const controls = 'button, a, input, textarea, select, summary, label, [role=button], [role=link]';

/** Every control on the page whose words or name speak of forgiving. */
const forgiving = (): string[] =>
  [...document.querySelectorAll(controls)]
    .map((control) => `${control.getAttribute('aria-label') ?? ''} ${control.textContent}`)
    .filter((name) => /forgiv/i.test(name));

const look = (where: string) => expect(forgiving(), where).toEqual([]);

test('no control of an apology asks to forgive, or offers it, from its offer to the end of the talk', async () => {
  const table = await openTable({ sitting: walk(standing, 'back') });
  table.offers(apology);
  look('offer');
  await table.touchOn('b', talk.start);
  look('stand');
  await table.touchOn('b', talk.goOn);
  table.asks(apology);
  look('speak');
  for (const [who, label] of [
    ['b', talk.draft],
    ['b', talk.help],
    ['a', talk.hardToHear],
  ] as const) {
    await table.touchOn(who, label);
    look(label);
    await table.touchOn(who, common.close);
  }
  await table.openMore('a');
  look(talk.more);
  await table.touchOn('b', talk.said);
  await table.breathe();
  look('say back');
  await table.touchOn('b', talk.heard);
  look('meet');
  await table.touchOn('a', talk.said);
  look('check');
  await table.check({ a: 'checkEnough', b: 'checkGoOn' });
  for (const part of [firstWording.closeFirst, firstWording.closeSecond, talk.closeNext]) {
    expect(table).toShow(part);
    look(part);
    if (part !== talk.closeNext) await table.touchOn(part === firstWording.closeFirst ? 'a' : 'b', talk.closeSaid);
  }
  await table.touchOn('a', talk.nextOpen);
  expect(table).toHave('heading', talk.doneTitle);
  look('done');
});

test('no control of home, of the settings or of any forecast does', async () => {
  const tablet = await openTable({ at: '' });
  look('home');
  for (const door of ['settings', 'youTwo', 'theTable', 'thisTablet']) {
    await tablet.go(door);
    look(door);
  }
  for (const { id, name } of conversations) {
    await tablet.go(`forecast/${id}`);
    expect(tablet).toHave('heading', name);
    look(name);
  }
});

test('a control that spoke of forgiving would be seen', async () => {
  await openTable({ at: '' });
  document.body.append(Object.assign(document.createElement('button'), { textContent: 'Forgive' }));
  expect(forgiving()).toHaveLength(1);
});
