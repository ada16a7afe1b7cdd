import type { Held } from '../../src/core/held.ts';
import type { Settings } from '../../src/core/settings.ts';
import type { Sitting } from '../../src/core/sitting.ts';
import type { Instant } from '../../src/core/timer.ts';
import type { FoundSitting, Kept, SettingsStore, SittingStore } from '../../src/state/ports.ts';

/** A disk in memory: it can refuse every write, or let each wait until it is let go. */
export class FakeDisk {
  refuses = false;
  /** What was written, in order, by a short name. */
  readonly written: string[] = [];
  #waiting: (() => void)[] | null = null;

  /** From now on every write waits; what this returns lets them all go. */
  holdWrites(): () => void {
    const waiting: (() => void)[] = [];
    this.#waiting = waiting;
    return () => {
      this.#waiting = null;
      for (const go of waiting) go();
    };
  }

  async write(name: string, change: () => void): Promise<Kept> {
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
  held: readonly Held[] = [];
  planned: Instant | null = null;
  setAside = false;

  async load(): Promise<FoundSitting> {
    return { sitting: structuredClone(this.place), setAside: this.setAside, planned: this.planned };
  }

  save(sitting: Sitting): Promise<Kept> {
    return this.disk.write(sitting.scene.step, () => {
      this.place = structuredClone(sitting);
    });
  }

  end(held: Held | null, planned: Instant | null): Promise<Kept> {
    return this.disk.write(held === null ? 'no trace' : 'trace', () => {
      this.place = null;
      this.planned = planned;
      if (held !== null) this.held = [...this.held, structuredClone(held)];
    });
  }

  async history(): Promise<readonly Held[]> {
    return structuredClone(this.held);
  }

  forget(heldId: string): Promise<Kept> {
    return this.disk.write('forgotten', () => {
      this.held = this.held.filter(({ id }) => id !== heldId);
    });
  }
}

/** Keeps settings in memory, as copies. */
export class FakeSettingsStore implements SettingsStore {
  readonly disk = new FakeDisk();
  settings: Settings | null = null;

  async load(): Promise<Settings | null> {
    return structuredClone(this.settings);
  }

  save(settings: Settings): Promise<Kept> {
    return this.disk.write('settings', () => {
      this.settings = structuredClone(settings);
    });
  }
}
