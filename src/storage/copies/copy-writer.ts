import type { Day, Stamp } from '../../core/day.ts';
import type { Unread } from '../../core/kept/copy.ts';
import type { Keepsake } from '../../core/kept/keepsake.ts';
import type { CopyFile, Written } from '../../state/copies/copy-store.ts';
import type { StoredRecord } from '../database.ts';
import { wholeOf } from '../formats/format.ts';
import { recordOf } from '../formats/keepsake-formats.ts';
import { settingsFormat } from '../formats/settings-format.ts';
import { copyFormat, copyVersion, mostBytes, mostRecords } from './copy-format.ts';
import { carried } from './copy-records.ts';
import { carriedSettings } from './copy-settings.ts';
import { formatMade } from './made.ts';

interface Head {
  /** A sentence on what the file is and who can read it. */
  readonly about: string;
  readonly made: Stamp;
}

/** The content of a copy: every record of the shelf and the settings, as they are stored. */
export interface Stored {
  readonly records: readonly StoredRecord[];
  readonly settings: StoredRecord | undefined;
}

/** Room for the head of a file. */
const headBytes = 100_000;

/**
 * The files of a copy: one, but for a shelf so full that the reader would refuse its size. `left` counts what no file can
 * carry.
 */
export function writeCopy({ about, made }: Head, { records, settings }: Stored, most = mostBytes): Written {
  const all = records.map(carried);
  const keepsakes = all.flatMap((each): Keepsake[] => (each.is === 'whole' ? [each.keepsake] : []));
  const unread = all.flatMap((each): Unread[] => (each.is === 'unread' ? [each.unread] : []));
  const lines = [
    ...keepsakes.map((each) => lineOf('records', recordOf(each))),
    ...unread.map(({ id, v, value }) => lineOf('unread', { id, v, value })),
  ];
  const own = settings === undefined ? null : wholeOf(carriedSettings(settings));
  const settingsLine = own === null ? 'null' : JSON.stringify({ v: settingsFormat.version, value: own });
  const parts = inParts(lines, most - headBytes);
  const files = parts.map((part, index): CopyFile => {
    const list = (name: Line['list']) => part.flatMap((line) => (line.list === name ? [line.text] : [])).join(',\n');
    const head = { format: copyFormat, version: copyVersion, made: formatMade(made), about };
    return {
      name: nameOf(made.day, parts.length > 1 ? `-${index + 1}-of-${parts.length}` : ''),
      text: [
        ...Object.entries(head).map(
          ([key, value], at) => `${at === 0 ? '{\n' : ''}"${key}": ${JSON.stringify(value)},`,
        ),
        `"settings": ${settingsLine},`,
        `"records": [\n${list('records')}\n],`,
        `"unread": [\n${list('unread')}\n]\n}\n`,
      ].join('\n'),
    };
  });
  const unreadSettings = settings !== undefined && own === null ? 1 : 0;
  return { files, left: all.filter(({ is }) => is === 'left').length + unreadSettings };
}

interface Line {
  readonly list: 'records' | 'unread';
  readonly text: string;
  readonly bytes: number;
}

function lineOf(list: Line['list'], record: object): Line {
  const text = JSON.stringify(record);
  return { list, text, bytes: new TextEncoder().encode(text).length + 2 };
}

/** The lines in their order, as many to a part as fit; at least one part, be it empty. */
function inParts(lines: readonly Line[], most: number): readonly (readonly Line[])[] {
  const parts: Line[][] = [[]];
  let bytes = 0;
  for (const line of lines) {
    const part = parts.at(-1);
    if (part === undefined) break;
    if (part.length > 0 && (bytes + line.bytes > most || part.length === mostRecords)) {
      parts.push([line]);
      bytes = line.bytes;
    } else {
      part.push(line);
      bytes += line.bytes;
    }
  }
  return parts;
}

/** A name that tells the day and which part it is, and nothing else: `copy-2026-11-23.json`, `copy-2026-11-23-2-of-3.json`. */
const nameOf = (day: Day, part: string): string => `copy-${day}${part}.json`;
