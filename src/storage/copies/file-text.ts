import { attempt } from '../../core/attempt.ts';

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/**
 * The text of a file, as editors, mail and disks leave one: UTF-8 or UTF-16, with or without a mark at its beginning and
 * zeros at its end. Undefined where it is no text.
 */
export function textIn(bytes: ArrayBuffer): string | undefined {
  const all = new Uint8Array(bytes);
  const encoding = encodingOf(all);
  const text = all.subarray(0, endOf(all, encoding === 'utf-8' ? 1 : 2));
  return attempt(() => new TextDecoder(encoding, { fatal: true }).decode(text));
}

function encodingOf({ length, 0: first, 1: second }: Uint8Array): Encoding {
  if (length < 2) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // Without a mark: a copy begins with a plain sign, of which UTF-16 leaves one of two bytes empty.
  if (first !== 0 && second === 0) return 'utf-16le';
  return first === 0 && second !== 0 ? 'utf-16be' : 'utf-8';
}

/** Where the text ends and nothing but zeros is left, in whole signs of so many bytes. */
function endOf(bytes: Uint8Array, size: number): number {
  let end = bytes.length - (bytes.length % size);
  // What is left of half a sign is no text, unless it is a zero too.
  if (bytes.subarray(end).some((byte) => byte !== 0)) return bytes.length;
  while (end > 0 && bytes.subarray(end - size, end).every((byte) => byte === 0)) end -= size;
  return end;
}
