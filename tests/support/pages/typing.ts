import { type BrowserContext, expect, type Locator, type Page } from '@playwright/test';
import { words } from '../sittings/said.ts';

/** How often a fault that takes long is tried: few times with every run of the tests, many when that is asked for. */
export function runs(few: number, many: number): number {
  const asked = process.env.COMMON_GROUND_FAULTS_RUNS;
  return asked === undefined ? few : Math.ceil((Number(asked) * many) / 200);
}

/** A whole number from 0 up to, and without, `below`. */
export const upTo = (below: number): number => Math.floor(Math.random() * below);

const beatMs = 25;

/** What a page showed while someone typed, as far as it could still be told when the page went. */
export class Witness {
  /** The text after every key, and how long the page had been running by then, in ms. */
  #keys: { text: string; at: number }[] = [];
  #beats = 0;
  /** The last text beside which *Kept* stood. */
  acknowledged = '';

  /** Sees the page, or every page of the context; call it before one is opened. One witness sees one page's life. */
  async watch(pages: BrowserContext | Page) {
    await pages.exposeBinding('witness', (_source, seen: { text?: string; kept?: string }) => {
      if (seen.text === undefined && seen.kept === undefined) this.#beats += 1;
      if (seen.text !== undefined) this.#keys.push({ text: seen.text, at: this.#beats * beatMs });
      if (seen.kept !== undefined) this.acknowledged = seen.kept;
    });
    const told = { isKept: words.kept.isKept, beatMs };
    await pages.addInitScript(({ isKept, beatMs }) => {
      const { witness: tell } = globalThis as unknown as { witness: (seen: object) => void };
      addEventListener('input', ({ target }) => {
        if (target instanceof HTMLTextAreaElement) tell({ text: target.value });
      });
      new MutationObserver((changes) => {
        const state = document.querySelector('.save-state');
        const isSaid = changes.some(({ target }) => state?.contains(target));
        if (isSaid && state?.textContent === isKept) tell({ kept: document.querySelector('textarea')?.value });
      }).observe(document, { childList: true, characterData: true, subtree: true });
      setInterval(() => tell({}), beatMs);
    }, told);
  }

  /** The text after the last key that was told. */
  get typed(): string {
    return this.#keys.at(-1)?.text ?? '';
  }

  /**
   * How long the page ran on after the first key that is not in the text, in ms; 0 where none is missing. It is counted
   * in beats of the page, so that time in which a busy machine let nothing run is not taken for time to write in.
   */
  lostMs(found: string): number {
    const lost = this.#keys.find(({ text }) => text.length > found.length);
    return lost === undefined ? 0 : this.#beats * beatMs - lost.at;
  }
}

/** The editor of the note with this id, opened by its address. */
export async function openNote(page: Page, id: string) {
  await page.goto(`./#/note/${id}`);
  const field = page.getByRole('textbox', { name: words.kept.noteField });
  await expect(field).toBeVisible();
  return field;
}

/** What stands beside a text, word for word: *Not kept yet* is not *Kept*. */
export function says(page: Page, line: string): Locator {
  const exact = line.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return page.getByRole('status').filter({ hasText: new RegExp(`^${exact}$`) });
}

/** Someone types until they are stopped, or the page goes. */
export function typeOn(page: Page): { stop(): Promise<void> } {
  const letters = 'you were quiet and I was glad of it ';
  let isStopped = false;
  const typing = (async () => {
    for (let key = 0; !isStopped; key += 1)
      await page.keyboard.type(letters.charAt(key % letters.length), { delay: upTo(90) });
  })().catch(() => undefined);
  return {
    stop() {
      isStopped = true;
      return typing;
    },
  };
}

/** What was lost in all tries together. */
export class Tally {
  tries = 0;
  letters = 0;
  acknowledged = 0;
  worstMs = 0;
  worstLetters = 0;
  /** Acknowledged texts that were not found again. */
  readonly lost: string[] = [];

  add(witness: Witness, found: string, how = '') {
    this.tries += 1;
    this.letters += witness.typed.length;
    this.acknowledged += witness.acknowledged.length;
    this.worstMs = Math.max(this.worstMs, witness.lostMs(found));
    this.worstLetters = Math.max(this.worstLetters, witness.typed.length - found.length);
    if (!found.startsWith(witness.acknowledged)) this.lost.push(`${how}: ${witness.acknowledged} | ${found}`);
  }

  /** Prints the figure with the number of its tries. */
  print(what: string) {
    const { tries, letters, acknowledged, lost, worstMs, worstLetters } = this;
    figure(
      `${what}: ${tries} tries, ${letters} letters, ${acknowledged} of them acknowledged; ${lost.length} acknowledged texts lost; at most ${worstMs} ms and ${worstLetters} letters lost`,
    );
  }
}

/** Prints a figure with the number of its tries. */
export const figure = (line: string): void => void process.stdout.write(`figure: ${line}\n`);
