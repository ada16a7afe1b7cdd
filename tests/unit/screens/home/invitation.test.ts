import { describe, expect, test, vi } from 'vitest';
import { fill } from '../../../../src/core/text/fill.ts';
import { talkOn } from '../../../support/kept/keepsakes.ts';
import { agreed, noonOfToday } from '../../../support/pages/agreed.ts';
import { openTablet } from '../../../support/screens/open-tablet.ts';
import { nameOf, words } from '../../../support/sittings/said.ts';

const { home, agreement } = words;

describe('home', () => {
  test('invites to the first talk of the path, and for any other day to a light one', async () => {
    const tablet = await openTablet();
    expect(tablet.words('heading')).toContain(nameOf('start'));
    await tablet.touch(home.somethingElse);
    expect(tablet.words('heading')).toContain(nameOf('now'));
    expect(tablet.words('heading')).not.toContain(nameOf('start'));
    await tablet.touch(home.somethingElse);
    expect(tablet.words('heading')).toContain(nameOf('start'));
  });

  test('asks for no tick and gives no warning on the way to a light talk', async () => {
    const tablet = await openTablet();
    await tablet.touch(home.begin);
    expect(tablet).toHave('heading', nameOf('start'));
    expect(tablet.all('checkbox')).toEqual([]);
  });

  test('turns from one thing to the next, and shows one at a time', async () => {
    vi.setSystemTime(noonOfToday);
    const tablet = await openTablet({
      now: noonOfToday,
      planned: '2026-12-03',
      kept: [{ kind: 'agreement', body: agreed(1, 14) }, talkOn(6, 'now', noonOfToday)],
    });
    const cards = [agreement.greeting, nameOf('start'), nameOf('now'), agreement.greeting];
    for (const [index, title] of cards.entries()) {
      if (index > 0) await tablet.touch(home.somethingElse);
      expect(tablet.words('heading').filter((each) => cards.includes(each))).toEqual([title]);
    }
  });

  test('says a day that is planned ahead above the next talk', async () => {
    const tablet = await openTablet({ planned: '2026-11-26' });
    const planned = fill(home.planned, { when: 'Thursday 26 November' });
    expect(tablet).toShow(planned);
    expect(tablet.words('heading')).toContain(nameOf('start'));
    expect(tablet).not.toShow(home.nextEyebrow);
  });
});

describe('the path', () => {
  test('is one list in order, each with its name, how heavy it is and how far they came', async () => {
    const tablet = await openTablet({ now: noonOfToday, kept: [talkOn(6, 'now', noonOfToday)] });
    const items = tablet.words('listitem');
    expect(items).toHaveLength(12);
    expect(items[0]).toContain(nameOf('start'));
    expect(items[0]).toContain(`, ${home.light}, ${home.progressNone}, ${home.here}`);
    expect(items[4]).toContain(`, ${home.tender}, ${home.progressNone}`);
    expect(items[5]).toContain(`, ${home.hard}, ${home.progressNone}`);
    expect(items.filter((item) => item.includes(home.here))).toHaveLength(1);
  });

  test('has its ring around the talk that the invitation shows, also after another one was asked for', async () => {
    const tablet = await openTablet();
    const here = () => tablet.words('listitem').filter((item) => item.includes(home.here));
    for (const id of ['start', 'now', 'start'] as const) {
      expect(tablet.words('heading')).toContain(nameOf(id));
      expect(here()).toEqual([expect.stringContaining(nameOf(id))]);
      await tablet.touch(home.somethingElse);
    }
  });
});
