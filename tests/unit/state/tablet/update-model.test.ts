import { beforeEach, describe, expect, test } from 'vitest';
import { firstSettings } from '../../../../src/core/settings.ts';
import { Tablet, type Window } from '../../../support/fakes/fake-windows.ts';

const hour = 60 * 60_000;
const second = 1_000;
const noon = Date.UTC(2026, 10, 23, 12);

let tablet: Tablet;

beforeEach(() => {
  tablet = new Tablet();
});

/** Everything that was begun has come to rest. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

/** Accepts, and lets the other windows have their two seconds. */
async function accept(window: Window) {
  const accepting = window.model.accept();
  await settled();
  tablet.clock.pass(2 * second);
  await accepting;
  await settled();
}

describe('a new version', () => {
  test('is offered, asked for at a touch, and loads the window anew once', async () => {
    const window = tablet.open();
    expect(window.model.offer.value).toBe('none');
    tablet.waits();
    expect(window.model.offer.value).toBe('waits');
    expect(window.reloads).toBe(0);
    await accept(window);
    window.go('updates');
    window.go('home');
    await settled();
    expect(window.reloads).toBe(1);
  });

  test('waits while what this window holds cannot be kept', async () => {
    const window = tablet.open('updates');
    tablet.waits();
    window.keeps = false;
    await accept(window);
    expect(window.model.offer.value).toBe('unkept');
    expect(window.reloads).toBe(0);
    window.keeps = true;
    await accept(window);
    expect(window.reloads).toBe(1);
  });

  test('does not wait for a window that was left at a talk and only reads', async () => {
    const [window, other] = [tablet.open(), tablet.open('talk')];
    other.writes = false;
    tablet.waits();
    await accept(window);
    expect(window.reloads).toBe(1);
  });

  test('waits while a talk is open in another window, and is offered again when that is over', async () => {
    const [window, other] = [tablet.open(), tablet.open('talk')];
    tablet.waits();
    await accept(window);
    expect(window.model.offer.value).toBe('talk');
    expect([window.reloads, other.reloads]).toEqual([0, 0]);
    other.go('home');
    expect(window.model.offer.value).toBe('waits');
    await accept(window);
    expect([window.reloads, other.reloads]).toEqual([1, 1]);
  });

  test('waits while another window cannot keep what it holds', async () => {
    const [window, other] = [tablet.open(), tablet.open('kept')];
    tablet.waits();
    other.keeps = false;
    await accept(window);
    expect(window.model.offer.value).toBe('unkept');
  });

  test('does not wait for a window that is silent', async () => {
    const [window, other] = [tablet.open(), tablet.open('talk')];
    other.hear = () => {};
    tablet.waits();
    await accept(window);
    expect([window.reloads, other.reloads]).toEqual([1, 0]);
    other.go('updates');
    await settled();
    expect(other.reloads).toBe(0);
    other.go('home');
    await settled();
    expect(other.reloads).toBe(1);
  });

  test('is not taken where somebody went on to a talk in the meantime', async () => {
    const window = tablet.open();
    tablet.waits();
    const accepting = window.model.accept();
    await settled();
    window.go('talk');
    await settled();
    tablet.clock.pass(2 * second);
    await accepting;
    expect(window.model.offer.value).toBe('waits');
    expect(window.reloads).toBe(0);
  });

  test('is taken by no touch where none waits', async () => {
    const window = tablet.open();
    await window.model.accept();
    expect(window.model.offer.value).toBe('none');
  });
});

describe('looking for a new version', () => {
  test('happens on start and on coming back, once in a day', async () => {
    const { model } = tablet.open();
    expect(tablet.looks).toBe(1);
    tablet.clock.set(23 * hour);
    await model.lookIfDue();
    expect(tablet.looks).toBe(1);
    tablet.clock.set(hour);
    await model.lookIfDue();
    await model.lookIfDue();
    expect(tablet.looks).toBe(2);
    expect(model.lastLook.value).toBe(noon + 24 * hour);
  });

  test('does not follow the very first visit at once', () => {
    tablet.isUsed = false;
    const { model } = tablet.open();
    expect(tablet.looks).toBe(0);
    expect(model.lastLook.value).toBe(noon);
  });

  test('is not put off for years by a clock that was wrong', async () => {
    tablet.last = Date.UTC(2099, 0, 1);
    tablet.open();
    expect(tablet.looks).toBe(1);
  });

  test('waits for a network, and does not count as done without one', async () => {
    tablet.hasNetwork = false;
    const { model } = tablet.open();
    expect([tablet.looks, tablet.last]).toEqual([0, null]);
    tablet.hasNetwork = true;
    await model.lookIfDue();
    expect(tablet.looks).toBe(1);
  });

  test('can be switched off, and still be done by hand', async () => {
    tablet.last = noon;
    const { model, settings } = tablet.open();
    settings.value = { ...firstSettings, lookForUpdates: false };
    tablet.clock.set(48 * hour);
    await model.lookIfDue();
    expect(tablet.looks).toBe(0);
    tablet.found = 'broken';
    await model.look();
    expect([tablet.looks, model.found.value]).toEqual([1, 'broken']);
  });

  test('and loading anew say what they found', async () => {
    const { model } = tablet.open();
    tablet.found = 'noAnswer';
    await model.repair();
    expect(model.found.value).toBe('noAnswer');
  });
});
