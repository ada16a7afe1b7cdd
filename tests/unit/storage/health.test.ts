import { expect, test } from 'vitest';
import type { Health } from '../../../src/state/ports.ts';
import { createHealthBook, type Sent } from '../../../src/storage/health.ts';

const full = new DOMException('no room', 'QuotaExceededError');
const failing = new DOMException('no', 'UnknownError');

/** A write that puts words of so many letters at a place, or takes away what is there. */
const sent = (id: string, letters: number | null): Sent =>
  new Map([[`records/${id}`, letters === null ? null : { id, v: 1, value: 'x'.repeat(letters) }]]);

function someBook() {
  const told: Health[] = [];
  return { book: createHealthBook((health) => told.push(health)), now: () => told.at(-1) };
}

test('a tablet that is full stays so through a smaller write, until what was refused is written', () => {
  const { book, now } = someBook();
  book.failed(full, sent('note', 4_000));
  book.succeeded(sent('setting', 10));
  expect(now()).toBe('full');
  book.succeeded(sent('note', 3_000));
  expect(now()).toBe('well');
});

test('a tablet that is full is no more once as much is written, or something is taken away', () => {
  for (const room of [sent('other', 4_010), sent('old', null)]) {
    const { book, now } = someBook();
    book.failed(full, sent('note', 4_000));
    book.succeeded(room);
    expect(now()).toBe('well');
  }
});

test('a tablet on which two were refused is full until there is room for both', () => {
  const { book, now } = someBook();
  book.failed(full, sent('long', 4_000));
  book.failed(full, sent('short', 10));
  book.succeeded(sent('short', 10));
  expect(now()).toBe('full');
  book.succeeded(sent('long', 4_000));
  expect(now()).toBe('well');
});

test('a full tablet that also would not let go of something is full until it does', () => {
  const { book, now } = someBook();
  book.failed(full, sent('old', null));
  expect(now()).toBe('full');
  book.succeeded(sent('old', null));
  expect(now()).toBe('well');
});

test('a read that failed is past with the next one that does not, and a write that failed only with a write', () => {
  const { book, now } = someBook();
  book.failed(failing, null);
  expect(now()).toBe('failing');
  book.succeeded(null);
  expect(now()).toBe('well');
  book.failed(failing, sent('note', 10));
  book.succeeded(null);
  expect(now()).toBe('failing');
  book.succeeded(sent('setting', 10));
  expect(now()).toBe('well');
});

test('a read that failed takes nothing from a full tablet, nor does a good one', () => {
  const { book, now } = someBook();
  book.failed(full, sent('note', 4_000));
  book.failed(failing, null);
  expect(now()).toBe('failing');
  book.succeeded(null);
  expect(now()).toBe('full');
});

test('a database that does not answer fails until it does', () => {
  const { book, now } = someBook();
  for (const each of [null, sent('note', 10)]) {
    book.silent(each);
    expect(now()).toBe('failing');
    book.succeeded(each);
    expect(now()).toBe('well');
  }
});
