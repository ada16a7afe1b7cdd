import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useIsPrinting } from '../page/use-printing.ts';
import './long-list.css';

interface LongListProps<T> {
  label: string;
  items: readonly T[];
  keyOf: (item: T) => string;
  /** One row; `isWhole` on paper, where there is room for all of it. */
  row: (item: T, isWhole: boolean) => ComponentChildren;
  /** The row that has the focus at first, and how far down the page is then, in px. */
  opensAt?: { readonly key: string; readonly down: number } | undefined;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Rows that are drawn above and below those that are seen, and rows that are added or taken out at once. */
const margin = 8;
const step = 4;

/**
 * A list of any length in the page's own scrolling: only the rows that are seen are in the page, some more on either
 * side, and the one that has the focus with its neighbours. All rows are of one height, which their style sees to. On paper
 * stand all rows, each as high as its words.
 */
export function LongList<T>({ label, items, keyOf, row, opensAt }: LongListProps<T>) {
  const list = useRef<HTMLOListElement>(null);
  const [focused, setFocused] = useState<string | null>(opensAt?.key ?? null);
  const height = useRowHeight(list, items.length === 0);
  const span = useSpan(list, height, items.length, opensAt?.down);
  const isPrinting = useIsPrinting();

  useLayoutEffect(() => {
    const at = items.findIndex((item) => keyOf(item) === opensAt?.key);
    if (height > 0 && at >= 0)
      list.current?.querySelector<HTMLElement>(`[aria-posinset="${at + 1}"] a`)?.focus({ preventScroll: true });
  }, [height === 0]);

  const at = focused === null ? -1 : items.findIndex((item) => keyOf(item) === focused);
  // The next key may come before the next frame: the rows beside the one that has the focus are there already.
  const beside = at < 0 ? [] : [at - 1, at, at + 1];
  const { from, to } = isPrinting ? { from: 0, to: items.length } : span;
  const inSpan = Array.from({ length: to - from }, (_, index) => from + index);
  const places = [...new Set([...inSpan, ...beside])].sort((one, other) => one - other);
  const seen = places.flatMap((place) => {
    const item = items[place];
    return item === undefined ? [] : [{ item, at: place }];
  });
  return (
    <ol
      class="long-list"
      ref={list}
      aria-label={label}
      style={{ blockSize: isPrinting ? 'auto' : `${items.length * height}px` }}
    >
      {seen.map(({ item, at }) => (
        <li
          key={keyOf(item)}
          aria-setsize={items.length}
          aria-posinset={at + 1}
          style={{ insetBlockStart: `${at * height}px` }}
          onFocusIn={() => setFocused(keyOf(item))}
          onFocusOut={({ relatedTarget }) => {
            if (!(relatedTarget instanceof Node && list.current?.contains(relatedTarget))) setFocused(null);
          }}
        >
          {row(item, isPrinting)}
        </li>
      ))}
    </ol>
  );
}

type ListRef = { readonly current: HTMLOListElement | null };

/** The height of one row, in px, as it is now; 0 before it was measured. */
function useRowHeight(list: ListRef, isEmpty: boolean): number {
  const [height, setHeight] = useState(0);
  useLayoutEffect(() => {
    const element = list.current;
    if (element === null) return;
    const measure = () => setHeight(element.firstElementChild?.getBoundingClientRect().height ?? 0);
    measure();
    const watching = new ResizeObserver(measure);
    watching.observe(element);
    return () => watching.disconnect();
  }, [isEmpty]);
  return height;
}

/** The rows to have in the page for where it is scrolled to. */
function useSpan(list: ListRef, height: number, count: number, down: number | undefined): Span {
  const [span, setSpan] = useState<Span>({ from: 0, to: margin });
  useLayoutEffect(() => {
    if (height > 0 && down !== undefined) scrollTo(0, down);
  }, [height === 0]);
  useLayoutEffect(() => {
    if (height === 0) return;
    const look = () => setSpan((before) => spanOf(list.current, height, before));
    look();
    addEventListener('scroll', look, { passive: true });
    addEventListener('resize', look);
    return () => {
      removeEventListener('scroll', look);
      removeEventListener('resize', look);
    };
  }, [height, count]);
  return span;
}

/** The same object for as long as the rows are the same. */
function spanOf(list: HTMLElement | null, height: number, before: Span): Span {
  const top = list?.getBoundingClientRect().top ?? 0;
  const whole = (rows: number) => Math.floor(rows / step) * step;
  const from = Math.max(0, whole(-top / height) - margin);
  const to = Math.max(from, whole((innerHeight - top) / height) + step + margin);
  return from === before.from && to === before.to ? before : { from, to };
}
