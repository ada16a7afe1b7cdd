import { expect } from 'vitest';
import type { Role, View } from './view.ts';

interface ScreenMatchers<R> {
  /** Somewhere stands exactly this line, or one that matches; with `not`, it is contained nowhere. */
  toShow(line: string | RegExp): R;
  /** There is an element of this role and name. */
  toHave(role: Role, name?: string | RegExp): R;
}

declare module 'vitest' {
  interface Matchers<T> extends ScreenMatchers<T> {}
}

expect.extend({
  toShow(view: View, line: string | RegExp) {
    const isThere = view.count(line) > 0 || (this.isNot && typeof line === 'string' && view.text.includes(line));
    return { pass: isThere, message: () => `“${line}” ${isThere ? 'is' : 'is not'} in: ${view.text}` };
  },
  toHave(view: View, role: Role, name?: string | RegExp) {
    const isThere = view.all(role, name).length > 0;
    return { pass: isThere, message: () => `${role} “${name}” ${isThere ? 'is' : 'is not'} in: ${view.text}` };
  },
});
