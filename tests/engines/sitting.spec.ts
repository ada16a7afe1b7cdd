import { isCheckAfter } from '../support/sittings/checks.ts';
import { dealt } from '../support/sittings/dealt.ts';
import { words } from '../support/sittings/said.ts';
import { test } from './support/test.ts';

const { talk, home } = words;
const { cards } = dealt('now');

for (const [layout, how] of [
  ['sideBySide', 'next to'],
  ['facing', 'across from'],
] as const) {
  test(`two who come new to it hold a whole sitting ${how} each other`, async ({ pair, driver }) => {
    await pair.throughWelcome(layout);
    await pair.sitDownToLightTalk();
    for (const [index, card] of cards.entries()) {
      await pair.card(card);
      if (isCheckAfter(cards, index)) await pair.check({ a: 'checkGoOn', b: 'checkGoOn' });
    }
    await pair.close();
    await pair.tap(talk.doneHome);
    await driver.sees({ role: 'link', name: new RegExp(home.progressWhole) });
  });
}
