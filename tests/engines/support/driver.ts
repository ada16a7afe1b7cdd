/** The ARIA role of an element. */
export type Role = 'button' | 'checkbox' | 'heading' | 'link' | 'radio' | 'textbox';

/** A named region of the page, in which a target is looked for. */
export interface Part {
  readonly role: 'navigation' | 'radiogroup' | 'region';
  readonly name: string | RegExp;
}

/** An element, by role and accessible name or by text. A string must match the whole of it, a pattern a part. */
export type Target = { readonly within?: Part } & (
  | { readonly role: Role; readonly name: string | RegExp }
  | { readonly text: string | RegExp }
);

/** The values that can go from a test to a page and back: what JSON can hold. */
export type Plain = string | number | boolean | null | undefined | readonly Plain[] | { readonly [key: string]: Plain };

/**
 * A browser with one page, driven the same way in every engine. Each call waits until its target is there, and takes the
 * first visible one where several match.
 */
export interface Driver {
  /** The engine and its version, for the report. */
  readonly version: string;
  /** Opens an address of the app, from its root on. */
  goto(path: string): Promise<void>;
  reload(): Promise<void>;
  tap(target: Target): Promise<void>;
  /** Types into an empty field, key by key. */
  type(field: string, text: string): Promise<void>;
  /** Gives the page a file of the tablet's where it asks for one. */
  choose(file: string): Promise<void>;
  /** Waits for a file that the page hands over, and gives its place on the tablet. */
  handedOver(): Promise<string>;
  sees(target: Target): Promise<void>;
  misses(target: Target): Promise<void>;
  /** True where the target is visible now; it does not wait. */
  shows(target: Target): Promise<boolean>;
  /** Runs a function in the page and brings back what it comes to. It can use nothing from around it. */
  run<Answer, Given extends Plain = undefined>(
    inPage: (given: Given) => Answer | Promise<Answer>,
    given?: Given,
  ): Promise<Answer>;
  /** Waits until a function in the page answers true, across a change of the page too. */
  until<Given extends Plain = undefined>(
    inPage: (given: Given) => boolean | Promise<boolean>,
    given?: Given,
  ): Promise<void>;
  /**
   * Waits until a worker controls the page, so that the app works offline: it has all its files by then. On a busy machine
   * WebKitGTK was seen to pass over a page that came while its worker took over, which the next load mends, and never to
   * run a line of a worker, which opening the browser anew mends (3 and 2 of 100); there it does what a person would.
   */
  hasWorker(): Promise<void>;
  /** Lets workers that have nothing to do rest, as every engine does by and by; one under test may keep them up. */
  letWorkersRest(): Promise<void>;
  /** Errors and warnings of the console and the pages so far. */
  faults(): readonly string[];
  close(): Promise<void>;
  /** Ends every process of the browser at once, as a dead battery would: no page hears of it. */
  kill(): Promise<void>;
}

/** The folder that is served, and the origin it is served at. */
export interface Site {
  readonly origin: string;
  readonly folder: string;
}

/** How long anything is waited for, in ms. */
export const patienceMs = 20_000;
