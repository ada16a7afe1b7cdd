import { daysAfter } from '../../src/core/day.ts';
import { begin, end, offer, write } from '../../src/core/kept/agreement.ts';
import type { Keepsake } from '../../src/core/kept/keepsake.ts';
import type { Sitting } from '../../src/core/sitting/sitting.ts';
import { fill } from '../../src/core/text/fill.ts';
import { sittingFormat } from '../../src/storage/formats/sitting-format.ts';
import { expect, type Page, test } from '../support/app.ts';
import { auditWidth } from '../support/audits/layout-audit.ts';
import { setView, type View, viewName } from '../support/audits/view.ts';
import { appreciationOn, checkInsOf, idAt, noteOn, talkOn, weeksOf } from '../support/kept/keepsakes.ts';
import { noonOf } from '../support/kept/stamps.ts';
import { agreed, noonOfToday, today } from '../support/pages/agreed.ts';
import { openAt } from '../support/pages/open-at.ts';
import { places } from '../support/sittings/places.ts';
import { words } from '../support/sittings/said.ts';
import { putKept } from '../support/sittings/stored.ts';

const { welcome, sort, overTime, talk, pause, kept, agreement } = words;
const names = { a: 'Wolfeschlegelsteinhausen', b: 'WWWWMMMMWWWWMMMMWWWWMMMM' };
const word = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

const views: readonly View[] = [320, 390].flatMap((width) =>
  ([100, 150, 200] as const).map((text) => ({ width, height: 844, text })),
);

const written = { ...write(begin(idAt(3), noonOf(today), null), { act: word, who: 'b' }), rev: 1 };
const offered = offer(write(begin(idAt(4), noonOf(today), null), { act: word, who: 'b' }), noonOf(today));
const running = agreed(4, 20, { act: word, who: 'a' });
const ended = end(agreed(5, 5, { act: word, who: 'a' }), noonOf(daysAfter(today, -1)));
const keepsakes: readonly Keepsake[] = [
  noteOn(1, word.repeat(3)),
  appreciationOn(2, word, noonOfToday, 'a'),
  ...[written, offered, running, ended].map((body) => ({ kind: 'agreement' as const, body })),
  { kind: 'parked', body: { id: idAt(7), text: word } },
  talkOn(8, 'now', noonOfToday),
  ...checkInsOf('a', 9, weeksOf({ heavy: [1, 2, 2, 3, 4] })),
];

/** Looks at the open page in every view, and leaves it in the first. */
async function look(page: Page, screen: string) {
  for (const view of views) {
    await setView(page, view);
    expect.soft(await auditWidth(page), `${screen} at ${viewName(view)}`).toEqual([]);
  }
  await setView(page, views[0]!);
}

test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 844 });
});

test('the pages around the table are never wider than the screen, however long one word is', async ({ page, home }) => {
  await openAt(page, '', {
    now: noonOfToday,
    settings: { names, layout: 'sideBySide', checkIns: true, ownLines: { listen: word, quiet: word, here: word } },
    kept: keepsakes,
  });
  const addresses = [
    '',
    'welcome',
    'rightForUs',
    'forecast/floor',
    'forecast/facts',
    'prompts/floor',
    'settings',
    'youTwo',
    'theTable',
    'thisTablet',
    'updates',
    'install',
    'kept',
    `note/${idAt(1)}`,
    `appreciation/${idAt(2)}`,
    ...[written, offered, running, ended].map(({ id }) => `agreement/${id}`),
    'agreements',
    'overTime',
    'checkIn/a',
    'storage',
    'copies',
    'forget',
    'about',
  ];
  for (const address of addresses) {
    await page.goto(`./#/${address}`);
    await expect(page.getByRole('heading').first()).toBeVisible();
    await look(page, address);
  }
  await page.goto(`./#/agreement/${running.id}`);
  await home.button(agreement.change).click();
  await look(page, 'an agreement that is changed');
  await page.goto('./#/welcome');
  for (const layout of [welcome.facing, welcome.sideBySide]) {
    await page.getByRole('radio', { name: layout }).check();
    await look(page, `the seats, ${layout}`);
  }
  await home.button(welcome.next).click();
  await expect(home.title(welcome.safetyTitle)).toBeVisible();
  await look(page, 'safety');
  await page.goto('./#/overTime');
  await home.button(fill(overTime.look, { name: names.a })).click();
  await look(page, 'over time, covered');
  await home.button(sort.coverGo).click();
  await look(page, 'over time, one’s own');
  await page.goto('./#/checkIn/a');
  await home.button(sort.coverGo).click();
  await look(page, 'a check-in, open');
  await page.goto('./#/kept');
  await page.getByRole('searchbox', { name: kept.search }).fill(word.slice(0, 60));
  await look(page, 'a search');
});

test('nor are those at the table', async ({ page, home, table }) => {
  await openAt(page, '', {
    settings: { names, layout: 'sideBySide', ownLines: { listen: word, quiet: word, here: word } },
  });
  for (const [place, { sitting, now }] of Object.entries(places)) {
    if (place === 'forecast' || place === 'done') continue;
    const value: Sitting = { ...sitting, plan: { ...sitting.plan, conversation: 'impact' } };
    await page.clock.setSystemTime(now);
    // A page without the app, which would keep where it is when it is left.
    await page.goto('./mark.svg');
    await putKept(page, 'state', { id: 'sitting', v: sittingFormat.version, value });
    await page.goto('./#/talk');
    await expect(page.getByRole('button', { name: /./ }).first()).toBeVisible();
    await expect(home.link(words.home.settings)).toHaveCount(0);
    await look(page, place);
    if (place !== 'speak') continue;
    for (const [label, end] of [
      [talk.help, words.common.close],
      [talk.more, words.common.close],
      [talk.hardToHear, talk.better],
    ] as const) {
      await table.touch('a', label);
      await look(page, `speak, ${label}`);
      await table.button(end).click();
    }
    await table.touch('a', talk.myQuestion);
    await home.button(talk.myQuestionAlone).click();
    await page.getByRole('textbox').fill(word);
    await home.button(talk.askNow).click();
    await look(page, 'a question of one’s own, asked');
    await home.button(talk.backToTable).click();
  }
  await home.button(pause.letGo).click();
  await look(page, 'done');
});
