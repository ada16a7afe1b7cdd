import { describe, expect, test } from 'vitest';
import { longestParked, type Parked } from '../../../src/core/parked.ts';
import { createParkedModel } from '../../../src/state/parked-model.ts';
import type { ParkedStore } from '../../../src/state/ports.ts';

function setUp(found: readonly Parked[] = []) {
  const kept = new Map(found.map((topic) => [topic.id, topic]));
  const tablet = { refuses: false };
  const store: ParkedStore = {
    load: async () => [...kept.values()],
    put: async (topic) => !tablet.refuses && kept.set(topic.id, topic).has(topic.id),
    remove: async (id) => !tablet.refuses && kept.delete(id),
  };
  let ids = 0;
  const model = createParkedModel(store, () => `id-${++ids}`);
  return { model, kept, tablet, texts: () => model.parked.value.map(({ text }) => text) };
}

const old: Parked = { id: 'old', text: 'The holidays', order: 7 };

describe('parked topics', () => {
  test('are those of the tablet once they are loaded', async () => {
    const { model, texts } = setUp([old]);
    expect(texts()).toEqual([]);
    await model.load();
    expect(texts()).toEqual(['The holidays']);
  });

  test('are kept trimmed, one after the other, behind those that were there', async () => {
    const { model, kept, texts } = setUp([old]);
    await model.load();
    expect(await model.park('  My mother\n')).toBe(true);
    expect(await model.park('Sundays')).toBe(true);
    expect(texts()).toEqual(['The holidays', 'My mother', 'Sundays']);
    expect([...kept.values()].map(({ order }) => order)).toEqual([7, 8, 9]);
  });

  test('have no order but their own: no clock’s time and no name is kept with them', async () => {
    const { model, kept } = setUp();
    await model.park('Sundays');
    expect([...kept.values()]).toEqual([{ id: 'id-1', text: 'Sundays', order: 1 }]);
  });

  test('are cut at 400 units', async () => {
    const { model, texts } = setUp();
    expect(longestParked).toBe(400);
    await model.park('x'.repeat(401));
    expect(texts()[0]).toHaveLength(400);
  });

  test.each(['', '   ', '\n\t'])('are not made of nothing: %j', async (text) => {
    const { model, kept, texts } = setUp();
    expect(await model.park(text)).toBe(false);
    expect([kept.size, texts()]).toEqual([0, []]);
  });

  test('are taken out one by one', async () => {
    const { model, kept, texts } = setUp([old, { ...old, id: 'other', text: 'Sundays', order: 8 }]);
    await model.load();
    expect(await model.takeOut('old')).toBe(true);
    expect([[...kept.keys()], texts()]).toEqual([['other'], ['Sundays']]);
  });

  test('stand as they stood where the tablet refuses', async () => {
    const { model, tablet, texts } = setUp([old]);
    await model.load();
    tablet.refuses = true;
    expect([await model.park('Sundays'), await model.takeOut('old')]).toEqual([false, false]);
    expect(texts()).toEqual(['The holidays']);
  });
});
