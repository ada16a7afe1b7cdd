import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { drawAnew } from '../../press/drawn.ts';
import './quiet.css';

/** How long after something was new in a room, or someone touched it, its words go, in ms. */
const quietAfterMs = 8_000;

/** Where words are wanted plain, or nothing is to move, they stay; and at this size of letters, in px, or more. */
const staysLoud = '(prefers-reduced-motion: reduce), (forced-colors: active), (prefers-contrast: more)';
const largeLetters = 24;
const touches = ['pointerdown', 'touchstart', 'keydown', 'wheel', 'focusin'] as const;

/** A part of the table whose words may go out of sight: the ref and the class for its element, and whether they are gone. */
export interface QuietRoom<T extends HTMLElement = HTMLElement> {
  readonly room: RefObject<T | null>;
  readonly look: string;
  readonly isQuiet: boolean;
}

/** The class of a table, once the words of all its rooms are gone. */
export const lookOfTable = (...rooms: readonly QuietRoom[]): string =>
  rooms.length > 0 && rooms.every(({ isQuiet }) => isQuiet) ? 'quiet-table' : '';

/**
 * Lets the words of a room go out of sight after a while, and brings them back at a touch or a key in it. That touch is none
 * for what could not be seen; what stands in a part marked with `data-stays` is touched as ever. Words stay while the focus
 * of a keyboard is among them, and for as long as `mayGo` is false; with another one of `news` they are new, and so they are
 * to whoever comes back to the page.
 */
export function useQuiet<T extends HTMLElement = HTMLElement>(mayGo: boolean, ...news: unknown[]): QuietRoom<T> {
  useEffect(noteKeys, []);
  const room = useRef<T>(null);
  const [isQuiet, setQuiet] = useState(false);
  useLayoutEffect(() => {
    const { current } = room;
    if (!mayGo || current === null) return;
    const loud = matchMedia(staysLoud);
    let going: ReturnType<typeof setTimeout> | undefined;
    let isGone = false;
    const wait = () => {
      clearTimeout(going);
      going = setTimeout(go, quietAfterMs);
    };
    const go = () => {
      const isRead = isByKey && current.contains(document.activeElement);
      if (isRead || loud.matches || areLettersLarge()) return wait();
      isGone = true;
      setQuiet(true);
    };
    /** What comes back into sight at this moment is new to whoever touches it. */
    const show = (at: number) => {
      if (isGone) for (const control of unseenIn(current)) drawAnew(control, at);
      isGone = false;
      setQuiet(false);
    };
    const wake = (event: Event) => {
      if (!(event.target instanceof Node) || !current.contains(event.target)) return;
      show(event.timeStamp);
      wait();
    };
    const showAnew = () => {
      if (document.hidden) return;
      show(performance.now());
      wait();
    };
    wait();
    const before = { capture: true, passive: true };
    for (const type of touches) addEventListener(type, wake, before);
    document.addEventListener('visibilitychange', showAnew);
    loud.addEventListener('change', showAnew);
    return () => {
      clearTimeout(going);
      for (const type of touches) removeEventListener(type, wake, before);
      document.removeEventListener('visibilitychange', showAnew);
      loud.removeEventListener('change', showAnew);
      show(performance.now());
    };
  }, [mayGo, ...news]);
  return { room, look: `quiet-room ${isQuiet ? 'quiet' : ''}`, isQuiet };
}

/** True at words that someone wanted that large, here or in the browser: whoever did reads them again. */
const areLettersLarge = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) >= largeLetters;

/** True where the last thing that was touched is a key: then the focus is where someone reads. */
let isByKey = false;

function noteKeys() {
  const note = ({ type }: Event) => {
    isByKey = type === 'keydown';
  };
  const types = ['keydown', 'pointerdown'] as const;
  for (const type of types) addEventListener(type, note, { capture: true, passive: true });
  return () => {
    for (const type of types) removeEventListener(type, note, { capture: true });
  };
}

/** The controls that go out of sight with the words. */
const unseenIn = (room: HTMLElement): Element[] =>
  [...room.querySelectorAll('a[href], button, summary')].filter((control) => control.closest('[data-stays]') === null);
