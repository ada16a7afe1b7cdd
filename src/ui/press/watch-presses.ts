import { drawnAt, isTooEarly, reactionMs } from './drawn.ts';

/** A pointer that is down, and what it came down on. */
interface Pointer {
  readonly control: HTMLElement | null;
  readonly began: number;
  readonly type: string;
  /** True for a touch while another one is on the glass: browsers make no click of it. */
  shares: boolean;
}

/** When a press began, and whether a key began it. */
interface Begun {
  readonly at: number;
  readonly byKey: boolean;
}

const pressable = 'a[href], button, summary, input[type="file"]';
const field = 'input, textarea, select';

/**
 * Decides what counts as a press, for all controls of the page at once; what it returns ends that. A click that does not
 * count never reaches its control. A touch that shares the glass becomes a click where it leaves the control it came down
 * on, or the focus of a field. A held key is one press, and so are two touches of one control in quick succession.
 */
export function watchPresses(page: Document): () => void {
  const pointers = new Map<number, Pointer>();
  const begun = new WeakMap<Element, Begun>();
  const pressed = new WeakMap<Element, number>();
  let isOwnClick = false;

  function counts(control: Element, { at, byKey }: Begun): boolean {
    if (isTooEarly(control, at)) return false;
    const last = pressed.get(control);
    return byKey || last === undefined || last < drawnAt(control) || at >= last + reactionMs;
  }

  function onDown(event: PointerEvent) {
    const { pointerId, pointerType: type, timeStamp: began } = event;
    if (event.isPrimary) for (const [id, other] of pointers) if (other.type === type) pointers.delete(id);
    const others = type === 'mouse' ? [] : [...pointers.values()].filter((other) => other.type !== 'mouse');
    for (const other of others) other.shares = true;
    const control = closest(event, `${pressable}, ${field}`);
    pointers.set(pointerId, { control, began, type, shares: others.length > 0 || !event.isPrimary });
    if (control === null) return;
    begun.set(control, { at: began, byKey: false });
    control.toggleAttribute('data-touched', counts(control, { at: began, byKey: false }));
  }

  function take(event: PointerEvent): Pointer | undefined {
    const pointer = pointers.get(event.pointerId);
    pointers.delete(event.pointerId);
    pointer?.control?.removeAttribute('data-touched');
    return pointer;
  }

  function onUp(event: PointerEvent) {
    const pointer = take(event);
    if (pointer === undefined || pointer.control === null) return;
    const { control, began, shares } = pointer;
    if (!isOver(control, event)) begun.delete(control);
    else if (shares && control.matches(pressable)) pressByTouch(control, began, event.timeStamp);
    else if (shares) open(control);
  }

  function pressByTouch(control: HTMLElement, began: number, now: number) {
    if (!counts(control, { at: began, byKey: false })) return;
    pressed.set(control, now);
    isOwnClick = true;
    control.click();
    isOwnClick = false;
  }

  function onCancel(event: PointerEvent) {
    const control = take(event)?.control;
    if (control) begun.delete(control);
  }

  function onClick(event: MouseEvent) {
    const control = closest(event, pressable);
    if (isOwnClick || control === null) return;
    const press = begun.get(control) ?? { at: event.timeStamp, byKey: false };
    begun.delete(control);
    if (!counts(control, press)) {
      event.preventDefault();
      event.stopImmediatePropagation();
    } else if (!press.byKey) pressed.set(control, event.timeStamp);
  }

  function onKey(event: KeyboardEvent) {
    const control = closest(event, pressable);
    if (control === null || (event.key !== 'Enter' && event.key !== ' ')) return;
    if (!event.repeat) begun.set(control, { at: event.timeStamp, byKey: true });
    else if (event.key === 'Enter') event.preventDefault();
  }

  const ends = [
    listen(page, 'pointerdown', onDown),
    listen(page, 'pointerup', onUp),
    listen(page, 'pointercancel', onCancel),
    listen(page, 'click', onClick),
    listen(page, 'keydown', onKey),
  ];
  return () => {
    for (const end of ends) end();
  };
}

/** Listens before any control does. */
function listen<Type extends keyof DocumentEventMap>(
  page: Document,
  type: Type,
  heard: (event: DocumentEventMap[Type]) => void,
): () => void {
  page.addEventListener(type, heard, { capture: true });
  return () => page.removeEventListener(type, heard, { capture: true });
}

/** What a browser does of itself where a lone finger touches a field. */
function open(control: HTMLElement) {
  control.focus();
  if (control instanceof HTMLSelectElement && 'showPicker' in control) control.showPicker();
}

const closest = ({ target }: Event, selector: string): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>(selector) : null;

/** True where a pointer is over a control; a touch keeps its target wherever it goes. */
function isOver(control: Element, { clientX: x, clientY: y }: PointerEvent): boolean {
  const { left, right, top, bottom } = control.getBoundingClientRect();
  return x >= left && x <= right && y >= top && y <= bottom;
}
