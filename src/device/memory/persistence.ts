/** Whether the browser promised to keep what is stored here: yes, no, or it does not say. */
export type Promised = 'yes' | 'no' | 'unsaid';

/** Asks for the promise, and tells the answer; a browser may ask the couple first and take its time. */
export const askForPromise = (): Promise<Promised> => answerOf(() => navigator.storage.persist());

/** The promise as it stands. */
export const promiseNow = (): Promise<Promised> => answerOf(() => navigator.storage.persisted());

async function answerOf(ask: () => Promise<boolean>): Promise<Promised> {
  try {
    return (await ask()) ? 'yes' : 'no';
  } catch {
    return 'unsaid';
  }
}
