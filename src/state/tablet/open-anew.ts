import { inPatience } from '../in-patience.ts';
import type { TextSavers } from '../kept/text-savers.ts';
import type { Clock } from '../ports.ts';

/** The parts of the app that opening the database anew works with. */
interface OpenAnewNeeds {
  readonly clock: Clock;
  /** Drops the connection; the next use opens another one. */
  reopen(): void;
  readAgain(): Promise<unknown>;
  /** Writes something that is there anyway; true where the disk takes it. */
  writeAgain(): Promise<boolean>;
  readonly textSavers: Pick<TextSavers, 'leave'>;
  /** True where the database could be read. */
  isRead(): boolean;
  reload(): void;
}

/**
 * Opens the database anew in this page. Some tablets lose it until the page is loaded anew: where it still does not answer,
 * that is done, and the journal carries what is not kept.
 */
export function createOpenAnew(needs: OpenAnewNeeds): () => Promise<void> {
  const { clock, reopen, readAgain, writeAgain, textSavers, isRead, reload } = needs;
  const answers = async () => {
    await readAgain();
    return isRead() && (await writeAgain());
  };
  return async () => {
    reopen();
    if (await inPatience(clock, answers())) return;
    textSavers.leave();
    reload();
  };
}
