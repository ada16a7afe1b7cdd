import type { Stamp } from '../../core/day.ts';
import type { Copy, Refusal, Shelved } from '../../core/kept/copy.ts';
import type { Keepsake } from '../../core/kept/keepsake.ts';
import type { Settings } from '../../core/settings.ts';

/** One file of a copy. */
export interface CopyFile {
  readonly name: string;
  readonly text: string;
}

/** A copy, written out; `left` counts what is not in it, since no file can carry it or it could not be read. */
export interface Written {
  readonly files: readonly CopyFile[];
  readonly left: number;
}

/** All that this window knows of what is kept, used where the disk cannot be read. */
export interface InMemory {
  readonly keepsakes: readonly Keepsake[];
  readonly settings: Settings;
  /** Words that are not on disk. */
  readonly unkept: readonly Keepsake[];
  /** How much the shelf holds that could not be read. */
  readonly unread: number;
  /** False where not everything was read: then this is no copy of all that is kept. */
  readonly isWhole: boolean;
}

/** A file as a browser hands it over. */
export interface GivenFile {
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** The result of opening a file; `number` says which entry of it is wrong, where it is one. */
export type OpenedFile =
  | { readonly is: 'copy'; readonly copy: Copy }
  | { readonly is: 'refused'; readonly why: Refusal; readonly number: number | null };

/** Writes copies of what is stored, and puts them back. Changes are made in one transaction and never throw. */
export interface CopyStore {
  /** `inMemory` stands in where the tablet cannot be read; null where neither holds everything. */
  write(about: string, made: Stamp, inMemory: InMemory): Promise<(Written & { fromMemory: boolean }) | null>;
  open(file: GivenFile): Promise<OpenedFile>;
  /** Reads all that stands on the shelf; throws where the tablet refuses. */
  here(): Promise<Shelved>;
  /** `settings` come along where they are given. */
  add(newcomers: Shelved, settings: Settings | null): Promise<boolean>;
  replace(copy: Copy): Promise<boolean>;
  /** True where nothing was ever kept; throws where the tablet refuses. */
  isEmpty(): Promise<boolean>;
  /** When the last copy was made, or null. */
  last(): Promise<Stamp | null>;
  copied(made: Stamp): Promise<boolean>;
}
