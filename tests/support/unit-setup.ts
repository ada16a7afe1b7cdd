import { afterEach, expect, vi } from 'vitest';

// An error written to the console is a failure: noise must not hide a mistake.
const told = vi.spyOn(console, 'error');
afterEach(() => {
  expect(told.mock.calls).toEqual([]);
  told.mockClear();
});
