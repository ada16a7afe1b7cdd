import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createForgetting } from '../../../../src/device/memory/forget-all.ts';
import { createWindowChannel } from '../../../../src/device/memory/window-channel.ts';
import type { WindowLine } from '../../../../src/state/tablet/other-windows.ts';

/** A channel of the browser, as far as the app uses it; all of one name hear each other at once. */
class FakeChannel extends EventTarget {
  static all: FakeChannel[] = [];
  readonly name: string;

  constructor(name: string) {
    super();
    this.name = name;
    FakeChannel.all.push(this);
  }

  postMessage(data: unknown) {
    const others = FakeChannel.all.filter((each) => each !== this && each.name === this.name);
    for (const each of others) each.dispatchEvent(new MessageEvent('message', { data }));
  }
}

const openAt = (address: string) => vi.stubGlobal('document', { baseURI: address });

beforeEach(() => {
  FakeChannel.all = [];
  vi.stubGlobal('BroadcastChannel', FakeChannel);
  openAt('https://us.github.example/common-ground/#/kept');
  return () => vi.unstubAllGlobals();
});

describe('forgetting everything in all windows', () => {
  test('is taken up by the other windows of this app', () => {
    const told = vi.fn();
    createForgetting(told);
    createForgetting(() => {}).tellOthers();
    expect(told).toHaveBeenCalledTimes(1);
  });

  test.each([
    ['that another project at this host says by the plain name', 'common-ground-forget', 'forget'],
    ['that is no word of ours', 'common-ground-forget /common-ground/', { forget: true }],
    ['that is the word with something behind it', 'common-ground-forget /common-ground/', 'forget it'],
  ])('is not begun by a message %s', (_what, name, data) => {
    const told = vi.fn();
    createForgetting(told);
    new FakeChannel(name).postMessage(data);
    expect(told).not.toHaveBeenCalled();
  });

  test('is not begun by another copy of the app at this host', () => {
    const told = vi.fn();
    createForgetting(told);
    openAt('https://us.github.example/another-copy/');
    createForgetting(() => {}).tellOthers();
    expect(told).not.toHaveBeenCalled();
  });
});

test('windows hear each other’s lines, and nothing that no version says', () => {
  const heard: WindowLine[] = [];
  createWindowChannel().hear((line) => heard.push(line));
  const other = createWindowChannel();
  other.say({ type: 'ask', id: '1' });
  for (const data of ['free', null, { type: 'ask' }, { type: 'answer', id: '1', answer: 'go' }, { type: 'forget' }])
    FakeChannel.all.at(-1)?.postMessage(data);
  expect(heard).toEqual([{ type: 'ask', id: '1' }]);
});
