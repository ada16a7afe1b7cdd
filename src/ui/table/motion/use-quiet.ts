import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { drawAnew } from '../../press/drawn.ts';
import './quiet.css';

/** How long after something was new in a room, or someone touched it, its words go, in ms. */
const quietAfterMs = 8_000;

/** Where words are wanted plain, or nothing is to move, they stay. */
const staysLoud = '(prefers-reduced-motion: reduce), (forced-colors: active), (prefers-contrast: more)';
const begins = ['pointerdown', 'touchstart', 'keydown'] as const;
const ends = ['pointerup', 'pointercancel', 'touchend', 'touchcancel', 'keyup'] as const;

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
 * of a keyboard is among them, and for as long as `mayGo` is false; with another `step` they are new.
 */
export function useQuiet<T extends HTMLElement = HTMLElement>(mayGo: boolean, step: unknown): QuietRoom<T> {
  useEffect(noteKeys, []);
  const room = useRef<T>(null);
  const [isQuiet, setQuiet] = useState(false);
  useLayoutEffect(() => {
    const { current } = room;
    if (!mayGo || current === null) return;
    let going: ReturnType<typeof setTimeout> | undefined;
    let isGone = false;
    /** True from the touch that brings the words back until it ends: browsers tell of one touch more than once. */
    let isWaking = false;
    const wait = () => {
      clearTimeout(going);
      going = setTimeout(go, quietAfterMs);
    };
    const show = (gone: boolean) => {
      isGone = gone;
      setQuiet(gone);
    };
    const go = () => {
      const isRead = isByKey && current.contains(document.activeElement);
      if (isRead || matchMedia(staysLoud).matches) wait();
      else show(true);
    };
    const wake = (event: Event) => {
      if (!(event.target instanceof Node) || !current.contains(event.target)) return;
      isWaking ||= isGone;
      if (isWaking) for (const control of unseenIn(current)) drawAnew(control, event.timeStamp);
      show(false);
      wait();
    };
    const settle = () => {
      isWaking = false;
    };
    wait();
    const before = { capture: true, passive: true };
    for (const type of begins) addEventListener(type, wake, before);
    for (const type of ends) addEventListener(type, settle, before);
    current.addEventListener('focusin', wake);
    return () => {
      clearTimeout(going);
      for (const type of begins) removeEventListener(type, wake, before);
      for (const type of ends) removeEventListener(type, settle, before);
      current.removeEventListener('focusin', wake);
      setQuiet(false);
    };
  }, [mayGo, step]);
  return { room, look: `quiet-room ${isQuiet ? 'quiet' : ''}`, isQuiet };
}

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
