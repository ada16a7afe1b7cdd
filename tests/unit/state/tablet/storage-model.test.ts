import { expect, test } from 'vitest';
import { type Canary, createStorageModel } from '../../../../src/state/tablet/storage-model.ts';

/** A browser that answers as it is told, and a canary that remembers. */
function browser(word: ReturnType<Canary['says']>, hasAnswered = false) {
  const told: string[] = [];
  const canary: Canary & { word: string } = {
    word,
    says: () => canary.word as ReturnType<Canary['says']>,
    say(said) {
      canary.word = said;
    },
  };
  const room = {
    facts: async () => ({ used: 7, promised: told.includes('asked') ? ('yes' as const) : ('no' as const) }),
    async ask(): Promise<void> {
      told.push('asked');
    },
  };
  const memory = { hasAnswered: () => hasAnswered, answered: () => void told.push('answered') };
  return { told, canary, model: createStorageModel({ room, canary, memory, forget: async () => {} }) };
}
const yes = async (): Promise<boolean> => true;

test('the browser is asked for its promise at the first thing kept, and not again', async () => {
  const { model, told, canary } = browser('nothing');
  await model.look();
  expect(model.facts.value?.promised).toBe('no');
  model.somethingKept();
  model.somethingKept();
  await expect.poll(() => model.facts.value?.promised).toBe('yes');
  expect(told).toEqual(['asked']);
  expect(canary.word).toBe('kept');
});

test('an empty database on a tablet where something was kept is a loss', async () => {
  const { model, canary } = browser('kept');
  expect(await model.lookForLoss(yes)).toBe(true);
  expect(model.wasEvicted.value).toBe(true);
  expect(canary.word).toBe('gone');
});

test.each([
  ['a new tablet', 'nothing', yes],
  ['a tablet with something on it', 'kept', async (): Promise<boolean> => false],
  ['a database that does not answer', 'kept', () => Promise.reject(new DOMException('no', 'UnknownError'))],
] as const)('%s has lost nothing', async (_name, word, isEmpty) => {
  const { model, canary } = browser(word);
  expect(await model.lookForLoss(isEmpty)).toBe(false);
  expect(model.wasEvicted.value).toBe(false);
  expect(canary.word).toBe(word);
});

test.each(['somethingKept', 'wasBroughtBack'] as const)(
  'after a loss the browser is asked once more: %s',
  async (way) => {
    const { model, told } = browser('gone');
    await model.lookForLoss(yes);
    model[way]();
    model[way]();
    await expect.poll(() => model.facts.value?.promised).toBe('yes');
    expect(told).toEqual(['asked']);
  },
);

test('a loss is told at every start until it is put away', async () => {
  const { model, canary } = browser('gone');
  expect(await model.lookForLoss(async (): Promise<boolean> => false)).toBe(false);
  expect(model.wasEvicted.value).toBe(true);
  model.somethingKept();
  expect(canary.word).toBe('gone');
  model.putAwayLoss();
  expect(model.wasEvicted.value).toBe(false);
  expect(canary.word).toBe('nothing');
});

test('that the database has answered is noted once, and known at the next start', () => {
  const { model, told } = browser('nothing');
  expect(model.hasAnswered.value).toBe(false);
  model.answered();
  model.answered();
  expect([model.hasAnswered.value, told]).toEqual([true, ['answered']]);
  expect(browser('nothing', true).model.hasAnswered.value).toBe(true);
});

test('what vanishes under an open window is a loss where something was kept', () => {
  const { model, canary } = browser('kept');
  expect([model.vanished(), model.wasEvicted.value, canary.word]).toEqual([true, true, 'gone']);
  const fresh = browser('nothing');
  expect([fresh.model.vanished(), fresh.model.wasEvicted.value]).toEqual([false, false]);
});
