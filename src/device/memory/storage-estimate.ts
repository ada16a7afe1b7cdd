import type { StorageFacts } from '../../state/ports.ts';
import { promiseNow } from './persistence.ts';

/** Asks the browser how much storage, in bytes, the app uses. It rounds, and some browsers say nothing. */
export async function readStorage(): Promise<StorageFacts> {
  const [used, promised] = await Promise.all([bytesUsed(), promiseNow()]);
  return { used, promised };
}

async function bytesUsed(): Promise<number | null> {
  try {
    return (await navigator.storage.estimate()).usage ?? null;
  } catch {
    // A browser that has no such call does not say.
    return null;
  }
}

/** Bytes in the words of a locale, as whole kB or MB with one digit. */
export function sizeIn(locale: string): (bytes: number) => string {
  const kilo = new Intl.NumberFormat(locale, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 });
  const mega = new Intl.NumberFormat(locale, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 });
  return (bytes) => (bytes < 1_000_000 ? kilo.format(Math.ceil(bytes / 1_000)) : mega.format(bytes / 1_000_000));
}
