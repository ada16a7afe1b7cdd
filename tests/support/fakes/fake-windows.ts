import { signal } from '@preact/signals-core';
import type { Route } from '../../../src/core/route.ts';
import { firstSettings } from '../../../src/core/settings.ts';
import type { WindowChannel, WindowLine } from '../../../src/state/tablet/other-windows.ts';
import {
  createUpdateModel,
  type Found,
  type OfflineCopy,
  type UpdateModel,
} from '../../../src/state/tablet/update-model.ts';
import { FakeClock } from './fake-clock.ts';

/** Where a window stands. */
export type Place = 'home' | 'updates' | 'talk' | 'kept';
type Heard = Parameters<OfflineCopy['start']>[0];

const noon = Date.UTC(2026, 10, 23, 12);

/** A tablet with one copy of the app and any number of windows on it. */
export class Tablet {
  readonly clock = new FakeClock(noon);
  readonly windows: Window[] = [];
  last: number | null = null;
  looks = 0;
  isUsed = true;
  hasNetwork = true;
  found: Found = 'newest';

  waits() {
    for (const { heard } of this.windows) heard?.waits();
  }

  open(at: Place = 'home'): Window {
    const opened = new Window(this, at);
    this.windows.push(opened);
    opened.model.start(async () => opened.keeps);
    return opened;
  }
}

export class Window {
  readonly route = signal<Route>({ name: 'home' });
  readonly settings = signal(firstSettings);
  readonly model: UpdateModel;
  heard: Heard | null = null;
  hear: (line: WindowLine) => void = () => {};
  keeps = true;
  writes = true;
  reloads = 0;

  constructor(tablet: Tablet, at: Place) {
    this.go(at);
    const channel: WindowChannel = {
      say: (line) => {
        for (const other of tablet.windows) if (other !== this) other.hear(line);
      },
      hear: (heard) => {
        this.hear = heard;
      },
    };
    const copy: OfflineCopy = {
      start: (heard) => {
        this.heard = heard;
      },
      isUsed: () => tablet.isUsed,
      hasNetwork: () => tablet.hasNetwork,
      async look() {
        tablet.looks += 1;
        return tablet.found;
      },
      takeNew() {
        for (const { heard } of tablet.windows) heard?.taken();
      },
      reload: () => {
        this.reloads += 1;
      },
      renew: async () => tablet.found,
    };
    const memory = {
      last: () => tablet.last,
      looked: (instant: number) => {
        tablet.last = instant;
      },
    };
    const { clock } = tablet;
    const { route, settings } = this;
    const newId = () => `id ${tablet.windows.length}`;
    this.model = createUpdateModel({
      version: '1',
      clock,
      newId,
      copy,
      channel,
      memory,
      route: { route },
      mayTalk: () => this.writes,
      settings: { settings },
    });
  }

  go(name: Place) {
    this.route.value = { name };
  }
}
