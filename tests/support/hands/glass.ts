import { h, render } from 'preact';
import { DrawnContext, drawnAt } from '../../../src/ui/press/drawn.ts';
import { Link } from '../../../src/ui/press/link.tsx';
import { Press } from '../../../src/ui/press/press.tsx';
import { watchPresses } from '../../../src/ui/press/watch-presses.ts';

type What = 'down' | 'up' | 'slidOff' | 'cancel' | 'drift' | 'click' | 'key' | 'heldKey';
/** A control of the glass; `blank` is none. */
export type On = 'one' | 'other' | 'always' | 'link' | 'field' | 'blank';
/** An event, where, and how long after it was drawn, in ms. Finger 0 is the mouse. */
export type Told = readonly [what: What, on: On, at: number, finger?: number];

/** A page with a few controls, which is told of made-up events and remembers what was pressed. */
export class Glass {
  readonly presses: string[] = [];
  readonly #root = document.createElement('div');
  readonly #end = watchPresses(document);
  readonly #down = new Map<number, object>();
  /** True from when a finger moves the page until none is down: browsers then tell of touches alone. */
  #isMoved = false;

  constructor() {
    document.body.replaceChildren(this.#root);
    this.draw('first');
  }

  /** Draws the same controls as those of another step. */
  draw(step: string) {
    const press = (name: string) => () => void this.presses.push(name);
    const button = (name: On, isAlways = false) => h(Press, { class: name, isAlways, onPress: press(name) });
    const link = h(Link, { class: 'link', href: '#/', onFollow: press('link'), children: 'link' });
    const all = [button('one'), button('other'), button('always', true), link, h('textarea', { class: 'field' })];
    render(h(DrawnContext.Provider, { value: step }, ...all), this.#root);
  }

  find(on: On): HTMLElement {
    return this.#root.querySelector<HTMLElement>(`.${on}`) ?? this.#root;
  }

  /** Tells the page of these events, counted from its last drawing, as a browser does. */
  tell(...all: readonly Told[]) {
    const from = drawnAt(this.find('one'));
    for (const [what, on, at, finger = 1] of all) {
      const isStopped = this.#events(what, on, finger).map((event) => {
        const told = Object.defineProperty(event, 'timeStamp', { value: from + at });
        return !this.find(on).dispatchEvent(told);
      });
      // A browser makes a click of each key that nobody stopped.
      if ((what === 'key' || what === 'heldKey') && !isStopped[0]) this.tell(['click', on, at]);
    }
  }

  #events(what: What, on: On, finger: number): Event[] {
    const given = { bubbles: true, cancelable: true, pointerId: finger };
    if (what === 'click') return [new MouseEvent('click', { ...given, detail: 1 })];
    if (what === 'key') return [new KeyboardEvent('keydown', { ...given, key: 'Enter' })];
    if (what === 'heldKey') return [new KeyboardEvent('keydown', { ...given, key: 'Enter', repeat: true })];
    const up = 'pointerup';
    const type = { down: 'pointerdown', up, slidOff: up, cancel: 'pointercancel', drift: 'pointercancel' }[what];
    const pointer = new PointerEvent(type, { ...given, pointerType: finger === 0 ? 'mouse' : 'touch' });
    if (finger === 0) return [pointer];
    if (what === 'drift') {
      this.#isMoved = true;
      return [pointer];
    }
    const pointers = this.#isMoved ? [] : [pointer];
    const touch = this.#touch(what, on, finger);
    if (this.#down.size === 0) this.#isMoved = false;
    return [...pointers, touch];
  }

  #touch(what: 'down' | 'up' | 'slidOff' | 'cancel', on: On, finger: number): Event {
    const far = what === 'slidOff' ? 500 : 0;
    const touch = { identifier: finger, target: this.find(on), clientX: far, clientY: far };
    if (what === 'down') this.#down.set(finger, touch);
    else this.#down.delete(finger);
    const type = { down: 'touchstart', up: 'touchend', slidOff: 'touchend', cancel: 'touchcancel' }[what];
    const event = new Event(type, { bubbles: true, cancelable: true });
    return Object.assign(event, { touches: [...this.#down.values()], changedTouches: [touch] });
  }

  end() {
    render(null, this.#root);
    this.#end();
  }
}
