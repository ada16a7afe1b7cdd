import { render } from 'preact';
import { vi } from 'vitest';
import { createApp } from '../../../src/app/create-app.tsx';
import { Frame } from '../../../src/app/frame.tsx';
import { createShell } from '../../../src/app/shell.ts';
import { openDatabase, type StoredRecord, type StoreName } from '../../../src/storage/database.ts';
import { FakeLocks } from '../fakes/fake-locks.ts';
import { keepListeners } from './listeners.ts';
import { settle } from './settle.ts';
import { tap } from './tap.ts';
import { type Role, View, wordsOf } from './view.ts';

/** How long, in ms, a window waits for the lock of another one. */
const lockPatienceMs = 1_500;

/** One tablet, its page seen whole, and what people and time do to it. */
export class Tablet extends View {
  #leave: (() => void) | null = null;

  constructor() {
    super(() => document.body);
  }

  /** Opens the app at the address that stands there. */
  async open(): Promise<void> {
    const root = document.createElement('div');
    root.id = 'app';
    document.body.replaceChildren(root);
    const dropListeners = keepListeners();
    const shell = createShell();
    render(<Frame shell={shell} />, root);
    this.#leave = () => {
      render(null, root);
      dropListeners();
    };
    const ready = createApp(shell);
    await settle();
    // A window that is not the one that writes waits for that long to hear so.
    await this.pass(navigator.locks instanceof FakeLocks && navigator.locks.isHeldElsewhere ? lockPatienceMs : 0);
    await ready;
    await settle();
  }

  /** The page goes, and writes on its way what is to be written. */
  async close(): Promise<void> {
    if (this.#leave === null) return;
    dispatchEvent(new Event('pagehide'));
    await settle();
    this.#leave();
    this.#leave = null;
    // Taking all delays away sets the clock back too.
    const now = Date.now();
    vi.clearAllTimers();
    vi.setSystemTime(now);
  }

  /** Loads the app anew, on what is on disk. */
  async reload(): Promise<void> {
    await this.close();
    await this.open();
  }

  /** The page is closed, and the app is opened from home so many ms later. */
  async closeFor(ms: number): Promise<void> {
    await this.close();
    vi.setSystemTime(Date.now() + ms);
    history.replaceState(null, '', '#/');
    await this.open();
  }

  /** Goes to an address of the app, behind its `#/`. */
  async go(address = ''): Promise<void> {
    location.hash = `#/${address}`;
    await settle();
  }

  /** Touches the one button of this name, on the page or on a part of it. */
  async touch(name: string | RegExp, part: View = this): Promise<void> {
    await press(part.one('button', name));
  }

  /** Follows the one link of this name. */
  async follow(name: string | RegExp): Promise<void> {
    await press(this.one('link', name));
  }

  /** Answers a question that has a few answers. */
  async answer(question: string, answer: string): Promise<void> {
    await press(this.within(() => this.one('radiogroup', question)).one('radio', answer));
  }

  /** Chooses one of a list that folds out. */
  async choose(list: string, option: string): Promise<void> {
    const select = this.one('combobox', list);
    Object.assign(select, { value: Reflect.get(this.one('option', option), 'value') });
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
  }

  /** Ticks a box, or takes the tick away. */
  async tick(name: string): Promise<void> {
    await press(this.one('checkbox', name));
  }

  /** The answers that are chosen, and the boxes that are ticked. */
  checked(): string[] {
    const all = [...this.all('radio'), ...this.all('checkbox')];
    return all.filter((each) => each.getAttribute('aria-checked') === 'true').map(wordsOf);
  }

  /** Puts these words in the place of those in a field. */
  async write(text: string, name?: string, role: Role = 'textbox'): Promise<void> {
    const field = this.one(role, name);
    Object.assign(field, { value: text });
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
  }

  /** What stands in the one field of this name. */
  fieldValue(name?: string, role: Role = 'textbox'): unknown {
    return Reflect.get(this.one(role, name), 'value');
  }

  /** Lets time pass; what falls due on the way runs at its own instant. */
  async pass(ms: number): Promise<void> {
    vi.advanceTimersByTime(ms);
    await settle();
  }

  /** The clock of the tablet is set on by so many ms (below 0: back), while the page lies open and awake. */
  async setClock(by: number): Promise<void> {
    vi.setSystemTime(Date.now() + by);
    await settle();
  }

  /** The tablet sleeps, or its clock is set (below 0: back), and wakes without any delay having run. */
  async sleep(ms: number): Promise<void> {
    vi.setSystemTime(Date.now() + ms);
    dispatchEvent(new Event('pageshow'));
    await settle();
  }

  /** The app goes out of sight and comes back. */
  async hideAndShow(): Promise<void> {
    for (const state of ['hidden', 'visible']) {
      Object.defineProperty(document, 'visibilityState', { configurable: true, value: state });
      document.dispatchEvent(new Event('visibilitychange'));
      await settle();
    }
  }

  /** Puts records on disk behind the app's back. */
  async put(store: StoreName, ...records: readonly StoredRecord[]): Promise<void> {
    const database = await openDatabase(() => {});
    for (const record of records) await database.put(store, record);
    database.close();
  }

  /** What is on disk in one store. */
  async stored(store: StoreName): Promise<StoredRecord[]> {
    const database = await openDatabase(() => {});
    const all = await database.getAll(store);
    database.close();
    return all;
  }

  /** Everything that lies on this tablet anywhere. */
  async everything() {
    return {
      records: await this.stored('records'),
      state: await this.stored('state'),
      slots: await this.stored('slots'),
      databases: (await indexedDB.databases()).map(({ name }) => name),
      local: { ...localStorage },
      session: { ...sessionStorage },
      cookies: document.cookie,
      address: location.href,
    };
  }
}

async function press(element: HTMLElement): Promise<void> {
  tap(element);
  await settle();
}
