import { computed, signal } from '@preact/signals';
import { askToWrite, type WriterLock } from '../device/memory/writer-lock.ts';
import type { Health } from '../state/ports.ts';
import { createJournal } from '../storage/journal.ts';
import { createCopiedRepository } from '../storage/repositories/copied-repository.ts';
import { createReminderRepository } from '../storage/repositories/reminder-repository.ts';
import { createSettingsRepository } from '../storage/repositories/settings-repository.ts';
import { createShelfRepository } from '../storage/repositories/shelf-repository.ts';
import { createSittingRepository } from '../storage/repositories/sitting-repository.ts';
import { createTransactions } from '../storage/transaction.ts';

/** The longest, in ms, that a start waits for the lock: a page that is loaded anew waits until its former self has let go. */
const lockWaitMs = 1_500;

/** Makes everything that reads and writes the database; `health` and `isWriter` say how it is with it. */
export function createStorage() {
  const health = signal<Health>('well');
  const isWriter = signal(false);
  const hasVanished = signal(false);
  // A window that takes over may write before it shows so, since it first puts the last one's journal on the disk.
  let hasLock = false;
  let lock: WriterLock | null = null;
  const mayWrite = () => hasLock;
  const transactions = createTransactions({
    mayWrite,
    tell: (now) => {
      health.value = now;
    },
    vanished() {
      hasVanished.value = true;
    },
  });
  return {
    transactions,
    journal: createJournal(mayWrite),
    settings: createSettingsRepository(transactions),
    sitting: createSittingRepository(transactions),
    reminders: createReminderRepository(transactions),
    shelf: createShelfRepository(transactions),
    copies: createCopiedRepository(transactions),
    health,
    /** True once the database was there in this window and is gone; whoever has seen to it sets it back. */
    hasVanished,
    isWriter: computed(() => isWriter.value),
    /** Becomes the one that writes in place of a window that hangs; that one may then only read. */
    goOnHere: () => lock?.take(),
    /** Resolves once it is known who writes; `takeOver` runs when this window becomes the one later than that. */
    async askToWrite(takeOver: () => Promise<unknown>): Promise<void> {
      let isLate = false;
      const granted = new Promise<void>((resolve) => {
        lock = askToWrite({
          granted() {
            hasLock = true;
            if (isLate) {
              void takeOver().then(() => {
                isWriter.value = true;
              });
            } else isWriter.value = true;
            resolve();
          },
          lost() {
            hasLock = false;
            isWriter.value = false;
          },
        });
      });
      await Promise.race([granted, new Promise((resolve) => setTimeout(resolve, lockWaitMs))]);
      isLate = true;
    },
  };
}
