/** What a thing on the screen is, for someone who hears it. */
export type Role = 'button' | 'checkbox' | 'heading' | 'link' | 'radio' | 'textbox';

/** A part of the screen with a name of its own. */
export interface Part {
  readonly role: 'group' | 'navigation' | 'region';
  readonly name: string | RegExp;
}

/** Something to see on the screen. A string is the whole of its name or text, a pattern may be a part of it. */
export type Target = { readonly within?: Part } & (
  | { readonly role: Role; readonly name: string | RegExp }
  | { readonly text: string | RegExp }
);

/** What goes between a test and a page: plain values. */
export type Plain = string | number | boolean | null | undefined | readonly Plain[] | { readonly [key: string]: Plain };

/**
 * A browser with one page, driven the way hands and eyes would: the same for every engine. Whatever is asked for is
 * waited for, and of several the first that can be seen is taken.
 */
export interface Driver {
  /** The engine and its version, to be told at the end. */
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
  /** Whether it can be seen now; nothing is waited for. */
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
  /** Lets workers that have nothing to do rest, as every engine does by and by; one under test may keep them up. */
  letWorkersRest(): Promise<void>;
  /** Errors and warnings of the console and the pages so far. */
  faults(): readonly string[];
  close(): Promise<void>;
  /** Ends every process of the browser at once, as a dead battery would: no page hears of it. */
  kill(): Promise<void>;
}

/** What is served, and where. */
export interface Site {
  readonly origin: string;
  readonly folder: string;
}

/** How long anything is waited for, in ms. */
export const patienceMs = 20_000;
