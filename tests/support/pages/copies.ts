import { readdirSync, readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { readKeepsake } from '../../../src/storage/formats/keepsake-formats.ts';
import { words } from '../sittings/said.ts';
import { type Kept, putKept, readKept } from '../sittings/stored.ts';

const { storage } = words;

const formats = new URL('../../fixtures/formats/', import.meta.url);

/** The golden record of a format, of its newest version. */
export function golden(name: string): Kept {
  const versions = readdirSync(formats).filter((file) => file.startsWith(`${name}-v`));
  return JSON.parse(readFileSync(new URL(versions.toSorted().at(-1) ?? name, formats), 'utf8'));
}

/** One of each kind, as a tablet keeps it. */
export const oneOfEach: readonly Kept[] = ['held', 'parked', 'note', 'appreciation', 'agreement', 'checkIn'].map(
  golden,
);

/** A note with this id and text. */
export function noteRecord(id: string, text: string): Kept {
  const note = golden('note');
  const { body } = note.value as { body: object };
  return { ...note, id, value: { kind: 'note', body: { ...body, id, text } } };
}

/** Everything in the database as one line, to be compared. */
export const digest = async (page: Page): Promise<string> => JSON.stringify(await readKept(page));

/** What a copy may change in a record: its version with the days, and what tells that it came from one. */
const changedByCopies: readonly string[] = ['day', 'broughtBackOn', 'fromCopy', 'touched'];

/** What records hold, in the shape of today, without what a copy may change in them; those that cannot be read as they are. */
export const contentOf = (records: readonly Kept[]): unknown =>
  records.map((record) => {
    const read = readKeepsake(record);
    if (read.is !== 'whole') return record;
    return JSON.parse(
      JSON.stringify(read.value, (key, value: unknown) => (changedByCopies.includes(key) ? undefined : value)),
    );
  });

/** The pages of what is kept here, of copies, and of deleting all of it. */
export class Storage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  button(label: string): Locator {
    return this.page.getByRole('button', { name: label, exact: true });
  }

  /** The page of copies. */
  async open() {
    await this.page.goto('./#/copies');
    await expect(this.page.getByRole('heading', { level: 1, name: storage.copiesTitle })).toBeVisible();
  }

  /** The page of what is kept here. */
  async openHere() {
    await this.page.goto('./#/storage');
    await expect(this.page.getByRole('heading', { level: 1, name: storage.hereTitle })).toBeVisible();
  }

  /** The page that asks once more before everything is deleted, by the first of the two touches. */
  async askToForget() {
    await this.page.goto('./#/thisTablet');
    await this.page.getByRole('link', { name: storage.forget }).click();
    await expect(this.page.getByRole('heading', { level: 1, name: storage.forgetTitle })).toBeVisible();
  }

  /** Puts records on the shelf behind the app's back, and opens the page anew. */
  async fill(records: readonly Kept[]) {
    for (const record of records) await putKept(this.page, 'records', record);
    await this.page.reload();
    await this.open();
  }

  /** Saves a copy; gives its name and text. */
  async save(): Promise<{ name: string; text: string }> {
    const downloading = this.page.waitForEvent('download');
    await this.button(storage.save).click();
    const download = await downloading;
    await expect(this.page.getByText(storage.saved)).toBeVisible();
    return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
  }

  /** Chooses a file with these bytes. */
  async choose(content: string | Buffer) {
    const file = { name: 'copy.json', mimeType: 'application/json', buffer: Buffer.from(content) };
    await this.page.getByLabel(storage.choose).setInputFiles(file);
  }

  /** Chooses a file of so many bytes, made in the page. */
  async chooseVast(bytes: number) {
    await this.page.getByLabel(storage.choose).evaluate((field, size) => {
      const given = new DataTransfer();
      given.items.add(new File([new Uint8Array(size).fill(32)], 'copy.json'));
      (field as HTMLInputElement).files = given.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }, bytes);
  }

  /** True once the sentence stands there. */
  async says(sentence: string) {
    await expect(this.page.getByText(sentence, { exact: true })).toBeVisible();
  }
}
