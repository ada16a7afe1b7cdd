import { expect, type Page } from '@playwright/test';
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

  /** To the questions. */
  async begin(who: Who) {
    await this.#through(fill(overTime.begin, { name: names[who] }), who);
    await expect(this.page.getByRole('heading', { level: 1, name: checkIn.title })).toBeVisible();
  }

  /** To one partner's own pictures. */
  async lookBack(who: Who) {
    const title = fill(overTime.look, { name: names[who] });
    await this.#through(title, who);
    await expect(this.page.getByRole('heading', { level: 1, name: title })).toBeVisible();
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
