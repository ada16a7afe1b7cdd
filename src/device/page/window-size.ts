/** The size of the window, in px. */
export interface WindowSize {
  readonly width: number;
  readonly height: number;
}

/** Where words are typed: while one of these has the focus, a keyboard may lie over the page. */
const fields = 'textarea, input[type="text"], input[type="search"]';
/** How far the width of a turned tablet may lie from its former height, as a part of it, since browsers keep bars. */
const barShare = 0.15;
/** A keyboard leaves at least this part of the height. */
const leftShare = 0.4;
/** A keyboard that closes takes about as long, in ms; only then is the height that is left the tablet's own. */
const closingMs = 600;

/** True while someone types in a field. */
export const isWriting = (): boolean => document.activeElement?.matches(fields) === true;

/**
 * Calls `changed` with the size of the window whenever that changes, and at each `look`. A keyboard on the screen is no
 * change: while someone types, the window counts as high as it was before, also where it is turned meanwhile.
 */
export function watchWindow(changed: (size: WindowSize) => void): { look(): void } {
  let size: WindowSize = { width: innerWidth, height: innerHeight };
  const look = () => {
    const now = { width: innerWidth, height: innerHeight };
    size = isWriting() ? behindKeyboard(now, size) : now;
    changed(size);
  };
  addEventListener('resize', look);
  document.addEventListener('focusout', () => setTimeout(look, closingMs));
  return { look };
}

/** The size of the window as if no keyboard lay over it, from the size it had before. */
function behindKeyboard(now: WindowSize, before: WindowSize): WindowSize {
  const isTurned = now.width !== before.width && Math.abs(now.width - before.height) < before.height * barShare;
  const whole = isTurned ? before.width : now.width === before.width ? before.height : now.height;
  return now.height < whole * leftShare ? now : { width: now.width, height: Math.max(now.height, whole) };
}
