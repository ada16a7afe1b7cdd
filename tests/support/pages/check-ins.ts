import { expect, type Page } from '@playwright/test';
import type { ConversationId } from '../../../content/conversation-ids.ts';
import type { CheckIn, Item, Step } from '../../../src/core/kept/check-in.ts';
import type { Settings } from '../../../src/core/settings.ts';
import { fill } from '../../../src/core/text/fill.ts';
import { keepsakeFormats } from '../../../src/storage/formats/keepsake-formats.ts';
import { words } from '../sittings/said.ts';
import { settle } from '../sittings/settled.ts';
import { putKept, readKept } from '../sittings/stored.ts';
import { names } from './home.ts';
import type { Who } from './table.ts';

const { checkIn, overTime, sort, home } = words;
const week = 7 * 86_400_000;
const firstMonday = Date.parse('2026-11-02T09:00:00+01:00');

/** When these tests begin. */
export const mondayMorning = Date.parse('2026-11-23T10:00:00+01:00');

/** The check-ins of a tablet whose two have switched them on; home is open on it. */
export async function checkInsOn(page: Page, more: Partial<Settings> = {}): Promise<CheckIns> {
  await page.clock.install({ time: mondayMorning });
  await settle(page, { names, checkIns: true, ...more });
  await page.goto('../');
  await expect(page.getByRole('button', { name: home.settings })).toBeVisible();
  return new CheckIns(page);
}

/** What one answered on one day. */
type Day = Pick<CheckIn, 'on' | 'answers'>;

/** Answers a week apart, from the first Monday of November on, or from so many weeks after it. */
export function weeksOf(answers: Partial<Record<Item, readonly Step[]>>, after = 0): Day[] {
  const items = Object.entries(answers) as [Item, readonly Step[]][];
  const weeks = Math.max(...items.map(([, steps]) => steps.length));
  return Array.from({ length: weeks }, (_, index) => ({
    on: firstMonday + (after + index) * week,
    answers: Object.fromEntries(items.flatMap(([item, steps]) => (steps[index] ? [[item, steps[index]]] : []))),
  }));
}

/** The check-ins that are on disk, without their ids and days. */
export async function answersOf(page: Page): Promise<Pick<CheckIn, 'partner' | 'answers'>[]> {
  const kept = (await readKept(page)).records.map(({ value }) => value as { kind: string; body: CheckIn });
  return kept.flatMap(({ kind, body }) =>
    kind === 'checkIn' ? [{ partner: body.partner, answers: body.answers }] : [],
  );
}

/** Check-ins and the way back to them; each opening loads the app anew, so that it reads what was put on disk. */
class CheckIns {
  readonly page: Page;
  #place = 100;

  constructor(page: Page) {
    this.page = page;
  }

  #nextId() {
    this.#place += 1;
    return `${this.#place.toString(36).padStart(8, '0')}-ab12cd34`;
  }

  /** Puts check-ins on disk behind the app's back. */
  async put(partner: Who, days: readonly Day[]) {
    for (const day of days) {
      const id = this.#nextId();
      const value = { kind: 'checkIn', body: { id, partner, ...day } };
      await putKept(this.page, 'records', { id, v: keepsakeFormats.checkIn.version, value });
    }
  }

  /** Puts the trace of a talk on disk. */
  async putTalk(conversation: ConversationId, on: number) {
    const id = this.#nextId();
    const value = { kind: 'held', body: { id, conversation, on, prompts: ['x'], finished: true } };
    await putKept(this.page, 'records', { id, v: keepsakeFormats.held.version, value });
  }

  /** From over time through the cover to the questions. */
  async begin(who: Who) {
    await this.#open();
    await this.#press(fill(overTime.begin, { name: names[who] }));
    await this.#uncover(who);
    await expect(this.page.getByRole('heading', { level: 1, name: checkIn.title })).toBeVisible();
  }

  /** From over time through the cover to one partner's own pictures. */
  async lookBack(who: Who) {
    await this.#open();
    await this.#press(fill(overTime.look, { name: names[who] }));
    await this.#uncover(who);
    await expect(
      this.page.getByRole('heading', { level: 1, name: fill(overTime.look, { name: names[who] }) }),
    ).toBeVisible();
  }

  async #open() {
    await this.page.goto('./#/overTime');
    await this.page.reload();
    await expect(this.page.getByRole('heading', { level: 1, name: overTime.title })).toBeVisible();
  }

  async #uncover(who: Who) {
    await expect(
      this.page.getByRole('heading', { level: 1, name: fill(sort.coverTitle, { name: names[who] }) }),
    ).toBeVisible();
    await this.#press(sort.coverGo);
  }

  #press(label: string) {
    return this.page.getByRole('button', { name: label, exact: true }).click();
  }
}
