import { expect } from '@playwright/test';
import { dealt } from '../sittings/dealt.ts';
import { words } from '../sittings/said.ts';
import type { Home } from './home.ts';
import { otherOf, type Table } from './table.ts';
import { openMore, sitDownTo, skipToApology } from './talk-tools.ts';
import { type Look, panel, withWaysOut } from './tour.ts';

const { talk, pause } = words;

/** Through what the hard sitting has none of: an apology with its draft, a light card of both, and a check after a long talk. */
export async function tourOfOwning(home: Home, table: Table, eye: Look) {
  const look = withWaysOut(table, eye);
  await sitDownTo(home, table, 'own');
  await skipToApology(table);
  await look('offer of an apology');
  await table.touch('b', talk.start);
  await expect(table.line(talk.standTitle)).toBeVisible();
  await look('stand');
  await table.touch('b', talk.goOn);
  await expect(table.line(talk.partDid)).toBeVisible();
  await look('speak to an apology');
  await panel(table, ['b'], talk.draft, async () => {
    await table.page.getByRole('textbox', { name: talk.draftTitle }).fill('I lied to you in May, but only once.');
    await look('draft');
  });
  await table.stop('b');
  await table.touch('a', pause.letGo);
  await home.button(talk.doneHome).first().click();
  await home.isOpen();
}

/** Through a light sitting in which both speak to each card; it ends on home. */
export async function tourOfCheckIn(home: Home, table: Table, eye: Look) {
  const look = withWaysOut(table, eye);
  const [light, warm] = dealt('now').cards;
  await home.sitDownToLightTalk();
  await table.bothReady();
  await table.turn('a', light!.prompt);
  await table.isTurnOf('b');
  await look('the other one speaks');
  await table.turn('b', light!.prompt);
  const [speaker, second] = [warm!.speakers[0], otherOf(warm!.speakers[0])];
  await table.isTurnOf(speaker);
  await table.touch(speaker, talk.said);
  await table.breathe();
  await look('say back that can be left out');
  await table.page.clock.fastForward(35 * 60_000);
  await openMore(table, second);
  await table.touch(second, talk.withoutSayBack);
  await table.turn(second, warm!.prompt);
  await expect(table.line(talk.toClose)).toBeVisible();
  await look('check at 35 minutes');
  await table.page.clock.fastForward(10 * 60_000);
  await table.pauseNow();
  await table.touch('a', pause.goOn);
  await expect(table.line(talk.longTalk)).toBeVisible();
  await look('check at 45 minutes');
  await table.stop('a');
  await table.touch('a', pause.letGo);
  await home.button(talk.doneHome).first().click();
  await home.isOpen();
}
