import { h, render } from 'preact';
import { DrawnContext, drawnAt } from '../../../src/ui/press/drawn.ts';
import { Link } from '../../../src/ui/press/link.tsx';
import { Press } from '../../../src/ui/press/press.tsx';
import { watchPresses } from '../../../src/ui/press/watch-presses.ts';

type What = 'down' | 'up' | 'slidOff' | 'cancel' | 'click' | 'key' | 'heldKey';
/** A control of the glass; `blank` is none. */
export type On = 'one' | 'other' | 'always' | 'link' | 'field' | 'blank';
/** An event, where, and how long after the first drawing, in ms. Finger 0 is the mouse; the first one down is the primary. */
export type Told = readonly [what: What, on: On, at: number, finger?: number];

/** A page with a few controls, which is told of made-up events and remembers what was pressed. */
export class Glass {
  readonly presses: string[] = [];
  readonly #root = document.createElement('div');
  readonly #end = watchPresses(document);
  readonly #down = new Set<number>();

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

  /** Tells the page of these events, counted from its last drawing. */
  tell(...all: readonly Told[]) {
    const from = drawnAt(this.find('one'));
    for (const [what, on, at, finger = 1] of all) {
      const event = Object.defineProperty(this.#event(what, finger), 'timeStamp', { value: from + at });
      const isStopped = !this.find(on).dispatchEvent(event);
      // A browser makes a click of each key that nobody stopped.
      if ((what === 'key' || what === 'heldKey') && !isStopped) this.tell(['click', on, at]);
    }
  }

  #event(what: What, finger: number): Event {
    if (what === 'down' && finger !== 0) this.#down.add(finger);
    const isPrimary = finger === 0 || [...this.#down][0] === finger;
    if (what === 'up' || what === 'slidOff' || what === 'cancel') this.#down.delete(finger);
    const place = what === 'slidOff' ? { clientX: 500, clientY: 500 } : {};
    const pointerType = finger === 0 ? 'mouse' : 'touch';
    const given = { bubbles: true, cancelable: true, pointerId: finger, pointerType, isPrimary, ...place };
    switch (what) {
      case 'down':
        return new PointerEvent('pointerdown', given);
      case 'up':
      case 'slidOff':
        return new PointerEvent('pointerup', given);
      case 'cancel':
        return new PointerEvent('pointercancel', given);
      case 'click':
        return new MouseEvent('click', { ...given, detail: 1 });
      default:
        return new KeyboardEvent('keydown', { ...given, key: 'Enter', repeat: what === 'heldKey' });
    }
  }

  end() {
    render(null, this.#root);
    this.#end();
  }
}
