import { daysAfter } from '../../src/core/day.ts';
import { begin, end, write } from '../../src/core/kept/agreement.ts';
import { fill } from '../../src/core/text/fill.ts';
import { expect, type Page, test } from '../support/app.ts';
import { appreciationOn, checkInsOf, idAt, noteOn, talkOn, weeksOf } from '../support/kept/keepsakes.ts';
import { noonOf } from '../support/kept/stamps.ts';
import { agreed, noonOfToday, today } from '../support/pages/agreed.ts';
import { names } from '../support/pages/home.ts';
import { openAt } from '../support/pages/open-at.ts';
import { nameOf, words } from '../support/sittings/said.ts';

const { kept, agreement, overTime, sort, about } = words;
const line = 'We stood by the lake until the rain came, and neither of us wanted to go home. ';
const note = `The first line of it.\n\n${line.repeat(40)}\nAnd its last line.`;
const act = 'We cook on Thursdays, and whoever cooks chooses the music';

const written = { ...write(begin(idAt(3), noonOf(today), null), { act, who: 'b' }), rev: 1 };
const running = { ...agreed(3, 3, { act: 'We walk on Sundays' }) };
const ended = end(agreed(4, 5, { act: 'The phones sleep in the hall' }), noonOf(daysAfter(today, -1)));
const mornings = Array.from({ length: 120 }, (_, index) =>
  noteOn(20 + index, `Morning number ${index}. ${line}${line}${line}`),
);

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

/** All that can be read on paper. What stands in a field is none of it. */
const onPaper = async (page: Page): Promise<string> => plain(await page.evaluate(() => document.body.innerText));

const pagesOf = async (page: Page): Promise<number> =>
  (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

test('every kind of kept thing comes out on paper with all of its words', async ({ page }) => {
  await openAt(page, `note/${idAt(1)}`, {
    now: noonOfToday,
    settings: { checkIns: true },
    kept: [
      noteOn(1, note),
      appreciationOn(2, 'You called my mother', noonOfToday, 'a'),
      { kind: 'agreement', body: written },
      { kind: 'agreement', body: running },
      { kind: 'agreement', body: ended },
      talkOn(6, 'now', noonOfToday),
      ...checkInsOf('a', 7, weeksOf({ heavy: [1, 2, 2, 3, 4] })),
      ...mornings,
    ],
  });
  const holds = async (address: string, ...lines: readonly string[]) => {
    await page.emulateMedia({ media: 'screen' });
    await page.goto(`./#/${address}`);
    await expect(page.getByRole('main')).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('button')).toHaveCount(0);
    for (const each of lines) await expect.poll(() => onPaper(page), address).toContain(plain(each));
  };
  await holds(`note/${idAt(1)}`, kept.noteTitle, note);
  await holds(`appreciation/${idAt(2)}`, kept.appreciationTitle, 'You called my mother', names.a);
  await holds(`agreement/${written.id}`, act, agreement.who, names.b, agreement.startToday, agreement.weeks2);
  expect(await onPaper(page)).not.toContain(names.a);
  await holds(`agreement/${running.id}`, running.act);
  await holds(`agreement/${ended.id}`, ended.act, agreement.ended);
  await holds('kept', kept.title, act, plain(note), 'Morning number 0.', 'Morning number 119.');
  await holds('overTime', overTime.title, nameOf('now'));
  await holds('about', about.title, about.ruleConnect, about.claimSends, about.limitOpen);
});

test('a long list fills as many sheets as it needs, and what is private stays open while it is printed', async ({
  page,
  home,
}) => {
  await openAt(page, 'kept', {
    now: noonOfToday,
    settings: { checkIns: true },
    kept: [...checkInsOf('a', 7, weeksOf({ heavy: [1, 2, 2, 3, 4] })), ...mornings],
  });
  await expect(page.getByText('Morning number 119.')).toBeVisible();
  expect(await pagesOf(page)).toBeGreaterThan(6);
  await page.goto('./#/overTime');
  await home.button(fill(overTime.look, { name: names.a })).click();
  await home.button(sort.coverGo).click();
  await expect(page.getByText(overTime.lead)).toBeVisible();
  expect(await pagesOf(page)).toBe(1);
  await expect(page.getByText(overTime.lead)).toBeVisible();
});
