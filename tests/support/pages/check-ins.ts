import { expect, type Page } from '@playwright/test';
import type { Item } from '../../../src/core/kept/check-in.ts';
import { fill } from '../../../src/core/text/fill.ts';
import { words } from '../sittings/said.ts';
import { names } from './home.ts';
import type { Who } from './table.ts';

const { checkIn, overTime, sort } = words;

/** The ways from over time, through the cover, to what is one partner's alone. */
export class CheckIns {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** To the first question. */
  async begin(who: Who) {
    await this.#through(fill(overTime.begin, { name: names[who] }), who);
    await this.isAsked('settled');
  }

  /** This question lies open. */
  async isAsked(item: Item) {
    await expect(this.page.getByRole('heading', { level: 1, name: checkIn[`ask-${item}`] })).toBeVisible();
  }

  /** Answers the question that lies open, and waits for what comes after it: a question, or the end. */
  async answer(label: string, next: Item | 'end') {
    await this.#press(label);
    if (next !== 'end') await this.isAsked(next);
    else await expect(this.page.getByRole('heading', { level: 1, name: checkIn.endTitle })).toBeVisible();
  }

  /** To one partner's own pictures. */
  async lookBack(who: Who) {
    await this.#through(fill(overTime.look, { name: names[who] }), who);
    await expect(this.page.getByRole('heading', { level: 1, name: overTime.lookTitle })).toBeVisible();
  }

  async #through(way: string, who: Who) {
    await this.page.goto('./#/overTime');
    await this.#press(way);
    const cover = fill(sort.coverTitle, { name: names[who] });
    await expect(this.page.getByRole('heading', { level: 1, name: cover })).toBeVisible();
    await this.#press(sort.coverGo);
  }

  #press(label: string) {
    return this.page.getByRole('button', { name: label, exact: true }).click();
  }
}
