import { describe, expect, test } from 'vitest';
import { kinds } from '../../../../src/core/kept/kinds.ts';
import type { Parked } from '../../../../src/core/kept/parked.ts';
import { createParkedModel } from '../../../../src/state/kept/parked-model.ts';
import { createShelf } from '../../../../src/state/kept/shelf.ts';
import { FakeShelfStore } from '../../../support/fakes/fake-stores.ts';
import { stampAt } from '../../../support/kept/stamps.ts';

async function setUp(found: readonly Parked[] = []) {
  const store = new FakeShelfStore();
  for (const body of found) store.kept.set(body.id, { kind: 'parked', body });
  const shelf = createShelf(store, () => 't');
  const model = createParkedModel(shelf);
  await shelf.load();
  return { model, shelf, store, texts: () => model.parked.value.map(({ text }) => text) };
}

const old: Parked = { id: '00000007-t', text: 'The holidays' };

describe('parked topics', () => {
  test('are those of the shelf, and nothing else that stands there', async () => {
    const { model, shelf, texts } = await setUp([old]);
    await shelf.put({
      kind: 'note',
      body: { id: shelf.nextId(), text: 'Not this', ...stampAt(0), rev: 1, sitting: null },
    });
    expect([texts(), model.parked.value]).toEqual([['The holidays'], [old]]);
  });

  test('are kept trimmed, one after the other, behind those that were there', async () => {
    const { model, store, texts } = await setUp([old]);
    expect(await model.park('  My mother\n')).toBe(true);
    expect(await model.park('Sundays')).toBe(true);
    expect(texts()).toEqual(['The holidays', 'My mother', 'Sundays']);
    expect([...store.kept.keys()]).toEqual(['00000007-t', '00000008-t', '00000009-t']);
  });

  test('have no order but their own: no clock’s time and no name is kept with them', async () => {
    const { model, store } = await setUp();
    await model.park('Sundays');
    expect([...store.kept.values()]).toEqual([{ kind: 'parked', body: { id: '00000001-t', text: 'Sundays' } }]);
  });

  test('that are too long are not kept, and not cut: 400 units, as they are kept', async () => {
    const { model, texts } = await setUp();
    expect(kinds.parked.longest).toBe(400);
    for (const tooLong of ['x'.repeat(401), '\u095c'.repeat(201)]) expect(await model.park(tooLong)).toBe(false);
    expect(texts()).toEqual([]);
    await model.park('x'.repeat(400));
    expect(texts()[0]).toHaveLength(400);
  });

  test.each(['', '   ', '\n\t'])('are not made of nothing: %j', async (text) => {
    const { model, store, texts } = await setUp();
    expect(await model.park(text)).toBe(false);
    expect([store.kept.size, texts()]).toEqual([0, []]);
  });

  test('are taken out one by one, and that can be undone', async () => {
    const { model, shelf, store, texts } = await setUp([old, { id: '00000008-t', text: 'Sundays' }]);
    expect(await model.takeOut(old.id)).toBe(true);
    expect([[...store.kept.keys()], texts()]).toEqual([['00000008-t'], ['Sundays']]);
    await shelf.undo();
    expect(texts()).toEqual(['The holidays', 'Sundays']);
  });

  test('stand as they stood where the tablet refuses', async () => {
    const { model, store, texts } = await setUp([old]);
    store.disk.refuses = true;
    expect([await model.park('Sundays'), await model.takeOut(old.id)]).toEqual([false, false]);
    expect(texts()).toEqual(['The holidays']);
  });
});
