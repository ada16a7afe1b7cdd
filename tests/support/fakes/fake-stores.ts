import type { Day } from '../../../src/core/day.ts';
import type { Keepsake } from '../../../src/core/kept/keepsake.ts';
import type { PastSitting } from '../../../src/core/kept/past-sitting.ts';
import type { Settings } from '../../../src/core/settings.ts';
import type { Sitting } from '../../../src/core/sitting/sitting.ts';
import { createShelf, type Shelf } from '../../../src/state/kept/shelf.ts';
import type {
  FoundSettings,
  FoundSitting,
  Journal,
  SettingsStore,
  ShelfPage,
  ShelfStore,
  SittingStore,
} from '../../../src/state/ports.ts';

/** A disk in memory: it can refuse every write, or let each wait until it is let go. */
export class FakeDisk {
  refuses = false;
  /** What was written, in order, by a short name. */
  readonly written: string[] = [];
  #waiting: (() => void)[] | null = null;

  /** From now on every write waits; what this returns lets those go that wait by then. */
  holdWrites(): () => void {
    const waiting: (() => void)[] = [];
    this.#waiting = waiting;
    return () => {
      if (this.#waiting === waiting) this.#waiting = null;
      for (const go of waiting) go();
    };
  }

  async write(name: string, change: () => void): Promise<boolean> {
    const held = this.#waiting;
    if (held !== null) await new Promise<void>((go) => held.push(go));
    if (this.refuses) return false;
    change();
    this.written.push(name);
    return true;
  }
}

/** Keeps sittings in memory, as copies. */
export class FakeSittingStore implements SittingStore {
  readonly disk = new FakeDisk();
  place: Sitting | null = null;
  held: readonly PastSitting[] = [];
  planned: Day | null = null;
  setAside = false;

  async load(): Promise<FoundSitting> {
    return { sitting: structuredClone(this.place), setAside: this.setAside, planned: this.planned };
  }

  save(sitting: Sitting): Promise<boolean> {
    return this.disk.write(sitting.scene.step, () => {
      this.place = structuredClone(sitting);
    });
  }

  end(held: PastSitting | null, planned: Day | null): Promise<boolean> {
    return this.disk.write(held === null ? 'no trace' : 'trace', () => {
      this.place = null;
      this.planned = planned;
      if (held !== null) this.held = [...this.held, structuredClone(held)];
    });
  }

  takeBack(sitting: Sitting, planned: Day | null): Promise<boolean> {
    return this.disk.write('taken back', () => {
      this.place = structuredClone(sitting);
      this.planned = planned;
      this.held = this.held.filter(({ id }) => id !== sitting.id);
    });
  }

  forget(id: string, things: readonly string[]): Promise<boolean> {
    return this.disk.write(['forgotten', ...things].join(' '), () => {
      if (this.place?.id === id) this.place = null;
      this.held = this.held.filter((held) => held.id !== id);
      this.planned = null;
    });
  }

  putPlanAway(): Promise<boolean> {
    return this.disk.write('no plan', () => {
      this.planned = null;
    });
  }
}

/** Keeps settings in memory, as copies. */
export class FakeSettingsStore implements SettingsStore {
  readonly disk = new FakeDisk();
  settings: Settings | null = null;

  setAside = false;

  async load(): Promise<FoundSettings> {
    return { settings: structuredClone(this.settings), setAside: this.setAside };
  }

  save(settings: Settings): Promise<boolean> {
    return this.disk.write('settings', () => {
      this.settings = structuredClone(settings);
    });
  }
}

/** Keeps what is on the shelf in memory, as copies, and gives it back in pages. */
export class FakeShelfStore implements ShelfStore {
  readonly disk = new FakeDisk();
  readonly kept = new Map<string, Keepsake>();
  damaged = 0;
  newer = 0;
  pageSize = 2;

  async read(take: (page: ShelfPage) => void): Promise<void> {
    if (this.disk.refuses) throw new DOMException('no', 'UnknownError');
    const ids = [...this.kept.keys()].toSorted();
    const { damaged, newer } = this;
    for (let end = ids.length, isFirst = true; isFirst || end > 0; end -= this.pageSize, isFirst = false) {
      const page = ids.slice(Math.max(0, end - this.pageSize), end);
      const keepsakes = page.flatMap((id) => structuredClone(this.kept.get(id)) ?? []);
      const counts = isFirst ? { damaged, newer } : { damaged: 0, newer: 0 };
      take({ keepsakes, ...counts, lastId: ids.at(-1) ?? '', isLast: end <= this.pageSize });
      await Promise.resolve();
    }
  }

  change(puts: readonly Keepsake[], removes: readonly string[]): Promise<boolean> {
    const name = [...puts.map(({ kind, body }) => `${kind} ${body.id}`), ...removes.map((id) => `-${id}`)].join(', ');
    return this.disk.write(name, () => {
      for (const keepsake of puts) this.kept.set(keepsake.body.id, structuredClone(keepsake));
      for (const id of removes) this.kept.delete(id);
    });
  }
}

/** An empty shelf in memory, whose ids end in `t`: 00000001-t, 00000002-t ... */
export const emptyShelf = (): Shelf => createShelf(new FakeShelfStore(), () => 't');

/** The second net in memory, as a copy. */
export class FakeJournal implements Journal {
  line: string | null = null;

  leave(keepsakes: readonly Keepsake[]): void {
    this.line = keepsakes.length > 0 ? JSON.stringify(keepsakes) : null;
  }

  read(): readonly Keepsake[] {
    return JSON.parse(this.line ?? '[]');
  }
}
