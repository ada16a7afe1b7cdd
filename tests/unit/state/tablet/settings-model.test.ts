import { beforeEach, describe, expect, test } from 'vitest';
import { firstSettings, type Settings } from '../../../../src/core/settings.ts';
import { createSettingsModel, type SettingsModel } from '../../../../src/state/tablet/settings-model.ts';
import { FakeSettingsStore } from '../../../support/fakes/fake-stores.ts';
import { nameWords } from '../../../support/sittings/names.ts';

let store: FakeSettingsStore;
let model: SettingsModel;

beforeEach(() => {
  store = new FakeSettingsStore();
  model = createSettingsModel(store, nameWords);
});

test('that settings could not be read is said once, and stays said', async () => {
  store.setAside = true;
  await model.load();
  store.setAside = false;
  await model.load();
  expect(model.setAside.value).toBe(true);
});

describe('the names', () => {
  test('are those of the two colours until some are typed, and again when they are taken out', async () => {
    expect(model.names.value).toEqual({ a: 'Clay', b: 'Pine' });
    await model.rename('a', '  Mira ');
    expect(model.names.value).toEqual({ a: 'Mira', b: 'Pine' });
    await model.rename('a', ' ');
    expect(model.names.value).toEqual({ a: 'Clay', b: 'Pine' });
  });

  test('are kept as they were meant', async () => {
    await model.rename('b', `Jon\n${'o'.repeat(40)}`);
    expect(store.settings?.names).toEqual({ a: '', b: `Jon ${'o'.repeat(20)}` });
  });

  test('of both, typed at the same moment, are both kept', async () => {
    await Promise.all([model.rename('a', 'Mira'), model.rename('b', 'Jon')]);
    expect(model.names.value).toEqual({ a: 'Mira', b: 'Jon' });
    expect(store.settings?.names).toEqual({ a: 'Mira', b: 'Jon' });
  });
});

describe('a change', () => {
  test('is shown at once and kept with all the rest', async () => {
    const letGo = store.disk.holdWrites();
    const changing = model.change({ layout: 'sideBySide', textSize: 150 });
    expect(model.settings.value).toEqual({ ...firstSettings, layout: 'sideBySide', textSize: 150 });
    expect(store.settings).toBeNull();
    letGo();
    await changing;
    expect([store.settings, model.kept.value]).toEqual([model.settings.value, true]);
  });

  test('stays on screen where the disk refuses it, and says that it is not kept', async () => {
    store.disk.refuses = true;
    await model.change({ pace: 'longer' });
    expect([model.settings.value.pace, model.kept.value, store.settings]).toEqual(['longer', false, null]);
    store.disk.refuses = false;
    await model.change({ near: 'b' });
    expect([model.kept.value, store.settings]).toEqual([true, { ...firstSettings, pace: 'longer', near: 'b' }]);
  });

  test('leaves the value before it as it was', async () => {
    const before = model.settings.value;
    await model.change({ chime: true });
    expect(before).toEqual(firstSettings);
    expect(model.settings.value).not.toBe(before);
  });
});

describe('what is found on the tablet', () => {
  test('takes the place of the first settings', async () => {
    const found: Settings = { ...firstSettings, welcomed: true, names: { a: 'Mira', b: '' }, leftOut: ['now.03'] };
    store.settings = found;
    await model.load();
    expect([model.settings.value, model.names.value.a]).toEqual([found, 'Mira']);
  });

  test('does not undo a change that the disk refused, and gives way to a copy that was put there', async () => {
    store.settings = { ...firstSettings, names: { a: 'Mira', b: '' } };
    await model.load();
    store.disk.refuses = true;
    await model.change({ pace: 'longer' });
    await model.load();
    expect([model.settings.value.pace, model.names.value.a]).toEqual(['longer', 'Mira']);
    store.disk.refuses = false;
    expect(await model.keepAgain()).toBe(true);
    expect(store.settings).toMatchObject({ pace: 'longer', names: { a: 'Mira' } });
    store.disk.refuses = true;
    await model.change({ pace: 'none' });
    await model.reload();
    expect(model.settings.value.pace).toBe('longer');
  });

  test('stands against what was changed before it could be read', async () => {
    store.settings = { ...firstSettings, names: { a: 'Mira', b: 'Jon' } };
    store.disk.refuses = true;
    await model.rename('a', 'Someone');
    await model.load();
    expect(model.settings.value.names).toEqual({ a: 'Mira', b: 'Jon' });
  });

  test('may be nothing: the first settings stay', async () => {
    await model.load();
    expect([model.settings.value, store.disk.written]).toEqual([firstSettings, []]);
  });
});
