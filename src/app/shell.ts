import { path } from 'content:path';
import { words } from 'content:words/first';
import { type Signal, signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import type { Route } from '../core/route.ts';
import { addressBar } from '../device/page/address-bar.ts';
import { paint, readFirstPaint } from '../device/page/first-paint.ts';
import type { HomeParts } from '../screens/home/home-parts.ts';
import type { Models } from '../state/models.ts';
import { createRouteModel, type RouteModel } from '../state/tablet/route-model.ts';

/** The part of the app that the second script brings. */
export interface Second {
  readonly models: Models;
  readonly Screens: ComponentType<{ route: Route }>;
  /** The parts of home that know what is kept. */
  readonly home: HomeParts;
  /** Saves a copy of what is kept, where all else went wrong. */
  readonly SaveFirst: ComponentType;
}

/** Everything for the first paint, and the place where the second script is put when it has come. */
export interface Shell {
  readonly words: typeof words;
  readonly path: typeof path;
  readonly route: RouteModel;
  readonly welcomed: boolean;
  readonly second: Signal<Second | null>;
  /** Why the second script does not run: it did not arrive, or this browser cannot read it; null while it may. */
  readonly failed: Signal<'missing' | 'unreadable' | null>;
  /** True after a mistake that no screen caught. */
  readonly broken: Signal<boolean>;
}

/** Makes the shell of this page, and paints the page in the couple's own palette. */
export function createShell(): Shell {
  const first = readFirstPaint();
  paint(first);
  return {
    words,
    path,
    route: createRouteModel(addressBar),
    welcomed: first.welcomed,
    second: signal(null),
    failed: signal(null),
    broken: signal(false),
  };
}
