import { drawnAt, isTooEarly, reactionMs } from './drawn.ts';

/** A finger that lies on the glass, and what it came down on. */
interface Finger {
  readonly control: HTMLElement | null;
  readonly began: number;
  readonly x: number;
  readonly y: number;
  /** True where another finger was on the glass meanwhile: browsers make no click of it. */
  shares: boolean;
}

/** When a press began, and whether a key began it. */
interface Begun {
  readonly at: number;
  readonly byKey: boolean;
}

const pressable = 'a[href], button, summary, input[type="file"]';
const field = 'input, textarea, select';
/** How far, in px, a finger may stray in a touch. Farther than that it moves the page. */
const strayPx = 30;

/**
 * Decides what counts as a press, for all controls of the page at once; what it returns ends that. A click that does not
 * count never reaches its control. A touch that shares the glass becomes a click where it leaves the control it came down
 * on, or the focus of a field. A held key is one press, and so are two touches of one control in quick succession.
 */
export function watchPresses(page: Document): () => void {
  const fingers = new Map<number, Finger>();
  const pointers = new Map<number, HTMLElement | null>();
  const begun = new WeakMap<Element, Begun>();
  const pressed = new WeakMap<Element, number>();
  let isOwnClick = false;

  function counts(control: Element, { at, byKey }: Begun): boolean {
    if (isTooEarly(control, at)) return false;
    const last = pressed.get(control);
    return byKey || last === undefined || last < drawnAt(control) || at >= last + reactionMs;
  }

  function begin(target: EventTarget | null, at: number): HTMLElement | null {
    const control = closest(target, `${pressable}, ${field}`);
    if (control === null) return null;
    begun.set(control, { at, byKey: false });
    control.toggleAttribute('data-touched', counts(control, { at, byKey: false }));
    return control;
  }

  const onPointer = (event: PointerEvent) => pointers.set(event.pointerId, begin(event.target, event.timeStamp));

  function onPointerEnd(event: PointerEvent) {
    const control = pointers.get(event.pointerId) ?? null;
    pointers.delete(event.pointerId);
    control?.removeAttribute('data-touched');
    const isLeft = event.type === 'pointercancel' || closest(event.target, pressable) !== control;
    if (control !== null && isLeft) begun.delete(control);
  }

  function onTouch(event: TouchEvent) {
    // A finger whose end was never told is not among them.
    if (event.touches.length === event.changedTouches.length) fingers.clear();
    const [began, shares] = [event.timeStamp, event.touches.length > 1];
    for (const { identifier, target, clientX: x, clientY: y } of event.changedTouches)
      fingers.set(identifier, { control: begin(target, began), began, x, y, shares });
    if (shares) for (const finger of fingers.values()) finger.shares = true;
  }

  // Browsers tell of a touch by both kinds of events, but of pointers no more once any finger moves the page.
  function onTouchEnd(event: TouchEvent) {
    for (const touch of event.changedTouches) {
      const finger = fingers.get(touch.identifier);
      fingers.delete(touch.identifier);
      if (!finger?.control) continue;
      finger.control.removeAttribute('data-touched');
      if (!finger.shares || event.type === 'touchcancel' || !isStill(finger, touch)) continue;
      if (finger.control.matches(pressable)) pressByTouch(finger.control, finger.began, event.timeStamp);
      else open(finger.control);
    }
  }

  function pressByTouch(control: HTMLElement, began: number, now: number) {
    if (!counts(control, { at: began, byKey: false })) return;
    pressed.set(control, now);
    isOwnClick = true;
    control.click();
    isOwnClick = false;
  }

  function onClick(event: MouseEvent) {
    const control = closest(event.target, pressable);
    if (isOwnClick || control === null) return;
    const press = begun.get(control) ?? { at: event.timeStamp, byKey: false };
    begun.delete(control);
    if (!counts(control, press)) {
      event.preventDefault();
      event.stopImmediatePropagation();
    } else if (!press.byKey) pressed.set(control, event.timeStamp);
  }

  function onKey(event: KeyboardEvent) {
    const control = closest(event.target, pressable);
    if (control === null || (event.key !== 'Enter' && event.key !== ' ')) return;
    if (!event.repeat) begun.set(control, { at: event.timeStamp, byKey: true });
    else if (event.key === 'Enter') event.preventDefault();
  }

  const ends = [
    listen(page, 'pointerdown', onPointer),
    listen(page, 'pointerup', onPointerEnd),
    listen(page, 'pointercancel', onPointerEnd),
    listen(page, 'touchstart', onTouch),
    listen(page, 'touchend', onTouchEnd),
    listen(page, 'touchcancel', onTouchEnd),
    listen(page, 'click', onClick),
    listen(page, 'keydown', onKey),
  ];
  return () => {
    for (const end of ends) end();
  };
}

/** Listens before any control does, and holds up no scrolling. */
function listen<Type extends keyof DocumentEventMap>(
  page: Document,
  type: Type,
  heard: (event: DocumentEventMap[Type]) => void,
): () => void {
  const before = { capture: true, passive: type.startsWith('touch') };
  page.addEventListener(type, heard, before);
  return () => page.removeEventListener(type, heard, before);
}

/** What a browser does of itself where a lone finger touches a field. */
function open(control: HTMLElement) {
  control.focus();
  if (control instanceof HTMLSelectElement && 'showPicker' in control) control.showPicker();
}

const closest = (target: EventTarget | null, selector: string): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>(selector) : null;

/** True where a finger leaves the glass about where it came down, and over its control: this tells of it wherever it goes. */
function isStill({ control, x, y }: Finger, { clientX, clientY }: Touch): boolean {
  if (control === null || Math.hypot(clientX - x, clientY - y) > strayPx) return false;
  const { left, right, top, bottom } = control.getBoundingClientRect();
  return clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
}
