import { expect, type Locator, type Page } from '@playwright/test';
import type { Keepsake } from '../../../src/core/kept/keepsake.ts';
import { words } from '../sittings/said.ts';
import { readKept } from '../sittings/stored.ts';

const { kept } = words;

/** The list of what is kept, and the page on which a note or an appreciation is written. */
export class Notes {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get field(): Locator {
    return this.page.getByRole('textbox');
  }

  get rows(): Locator {
    return this.page.getByRole('list', { name: kept.shelf }).getByRole('link');
  }

  get search(): Locator {
    return this.page.getByRole('searchbox', { name: kept.search });
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** From the list to a new note or appreciation. */
  async begin(name: string = kept['begin-note']) {
    await this.button(kept.write).click();
    await this.button(name).click();
    await expect(this.field).toBeFocused();
  }

  /** Writes a text, and sees that it is said to be kept. */
  async write(text: string) {
    await this.field.fill(text);
    await this.isKept();
  }

  async isKept() {
    await expect(this.page.getByRole('status').filter({ hasText: kept.isKept })).toHaveText(kept.isKept);
  }

  /** The notes and appreciations on the tablet, whatever the screen says. */
  async stored(): Promise<Keepsake[]> {
    const { records } = await readKept(this.page);
    return records
      .map(({ value }) => value as Keepsake)
      .filter(({ kind }) => kind === 'note' || kind === 'appreciation');
  }

  /** The texts on the tablet. */
  async texts(): Promise<string[]> {
    return (await this.stored()).map(({ body }) => ('text' in body ? body.text : ''));
  }
}
