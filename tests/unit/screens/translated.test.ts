import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fill } from '../../../src/core/text/fill.ts';
import { breakDatabase } from '../../support/fakes/idb-faults.ts';
import { idOf, noonOfToday } from '../../support/pages/agreed.ts';
import { openTablet } from '../../support/screens/open-tablet.ts';
import { settle } from '../../support/screens/settle.ts';
import { openTable } from '../../support/screens/table.ts';
import { tap } from '../../support/screens/tap.ts';
import { names } from '../../support/sittings/names.ts';
import { places } from '../../support/sittings/places.ts';
import { words } from '../../support/sittings/said.ts';

const { kept, welcome, agreement, talk } = words;

/** Does what a page translator does: an element of its own takes the place of each text. */
function translate(root: Node = document.body): void {
  for (const node of [...root.childNodes]) {
    if (!(node instanceof Text)) translate(node);
    else if (node.data.trim() !== '') {
      const font = document.createElement('font');
      font.textContent = `~${node.data}`;
      node.replaceWith(font);
    }
  }
}

test.each(['index.html', 'public/404.html'])('%s asks every translator to leave the page alone', (file) => {
  expect(readFileSync(file, 'utf8')).toMatch(/<html [^>]*translate="no"/);
});

test('whether a note is kept is still said truly after a translator has been there', async () => {
  const tablet = await openTablet({ at: 'kept' });
  await tablet.touch(kept.write);
  await tablet.touch(kept['begin-note']);
  await tablet.write('One');
  await tablet.pass(1_000);
  translate();
  breakDatabase({ fault: 'QuotaExceededError', times: 100 });
  await tablet.write('One, two');
  await tablet.pass(1_000);
  expect(tablet).not.toShow(`~${kept.isKept}`);
  expect(tablet.words('status')).not.toContain(`~${kept.keeping}`);
});

test('the next page of the welcome still takes the place of the one before', async () => {
  const tablet = await openTablet({ at: 'welcome' });
  translate();
  await tablet.touch(`~${welcome.next}`);
  expect(tablet).toHave('heading', welcome.safetyTitle);
  expect(tablet).not.toShow(`~${welcome.seatsTitle}`);
});

test('a yes to an agreement is still shown', async () => {
  const tablet = await openTablet({ at: `agreement/${idOf(1)}`, now: noonOfToday });
  await tablet.write('Phones stay in the hall', agreement.act);
  await tablet.pass(1_000);
  await tablet.touch(agreement.put);
  translate();
  await tablet.touch(`~${fill(agreement.yes, { name: names.a })}`);
  expect(tablet).toHave('button', fill(agreement.saidYes, { name: names.a }));
});

test('whose turn it is, as a screen reader is told, is that of the one whose turn it has become', async () => {
  const table = await openTable({ sitting: places['say back'] });
  const said = () => table.words('status').filter((line) => line.includes(names.a) || line.includes(names.b));
  const before = said();
  translate();
  const next = table.all('button', `~${talk.heard}`)[0];
  if (next !== undefined) tap(next);
  await settle();
  expect(said()).not.toEqual([]);
  expect(said().filter((line) => line.startsWith('~'))).toEqual([]);
  expect(before).not.toEqual(said());
});
