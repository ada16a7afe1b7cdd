import { createShelf, type Shelf } from '../../../../src/state/kept/shelf.ts';
import { createTextSavers, type TextSavers } from '../../../../src/state/kept/text-savers.ts';
import { FakeClock } from '../../../support/fakes/fake-clock.ts';
import { FakeJournal, FakeShelfStore } from '../../../support/fakes/fake-stores.ts';
import { noteOf, soon, textOf } from '../../../support/pages/kept-things.ts';
import { noon } from '../../../support/sittings/sitting-builder.ts';

/** A tablet with a disk and a journal, and a page of the app on it that can be opened again and again. */
export class KeptPage {
  readonly clock = new FakeClock(noon);
  readonly store = new FakeShelfStore();
  readonly journal = new FakeJournal();
  shelf: Shelf;
  textSavers: TextSavers;

  constructor() {
    this.shelf = createShelf(this.store, () => 't');
    this.textSavers = createTextSavers(this.clock, this.journal, this.shelf);
  }

  /** The app is opened anew: what was in memory is gone, what the journal holds is put back. */
  async open(): Promise<void> {
    this.shelf = createShelf(this.store, () => 't');
    this.openUnread();
    await this.shelf.load().then(this.textSavers.recover);
  }

  /** The app is opened anew and has not looked at the journal yet. */
  openUnread(): void {
    this.textSavers = createTextSavers(this.clock, this.journal, this.shelf);
  }

  write(id: string, text: string, rev = 1): void {
    this.textSavers.open(id).wrote(noteOf(id, text, rev));
  }

  /** Time goes by, and what fell due meanwhile has been done. */
  async pass(ms: number): Promise<void> {
    this.clock.pass(ms);
    await soon();
  }

  inJournal = (): string[] => this.journal.read().map(textOf);
  onDisk = (): string[] => [...this.store.kept.values()].map(textOf);
  onShelf = (): string[] => this.shelf.keepsakes.value.map(textOf);
  /** The texts that the disk has refused so far. */
  stuck = (): string[] => this.textSavers.stuck.value.map(textOf);
}
