import { firstSettings, type Settings, tidyName, tidyOwnLine } from '../../core/settings.ts';
import type { Read, Versioned } from '../formats/format.ts';
import { settingsFormat } from '../formats/settings-format.ts';
import { isPlain } from './plain.ts';

/** The longest that settings which only a later app knows may be together, as JSON in UTF-16 units. */
const longestUnknown = 50_000;

/**
 * Settings as they are brought to or from a copy, in the shape of today. Writing and reading a copy pass through here
 * alike. Names and lines come out tidy; unknown settings come along, unless JSON cannot carry them or they are vast.
 */
export function carriedSettings(found: Versioned): Read<Settings> {
  const read = settingsFormat.read(found);
  return read.is === 'whole' ? { is: 'whole', value: tidied(read.value) } : read;
}

function tidied(settings: Settings): Settings {
  const { names, ownLines, ...others } = settings;
  const isKnown = (name: string) => Object.hasOwn(firstSettings, name);
  const unknown = Object.entries(others).filter(([name, value]) => !isKnown(name) && isPlain(value));
  const known = Object.entries(others).filter(([name]) => isKnown(name));
  const isVast = JSON.stringify(unknown).length > longestUnknown;
  return {
    ...firstSettings,
    ...Object.fromEntries(known),
    ...(isVast ? {} : Object.fromEntries(unknown)),
    names: { a: tidyName(names.a), b: tidyName(names.b) },
    ownLines: {
      listen: tidyOwnLine(ownLines.listen),
      quiet: tidyOwnLine(ownLines.quiet),
      here: tidyOwnLine(ownLines.here),
    },
  };
}
