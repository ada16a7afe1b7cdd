import { type ReadonlySignal, signal } from '@preact/signals-core';
import { formatRoute, parseRoute, type Route } from '../../core/route.ts';
import type { Stop } from '../ports.ts';

/** The address bar, as far as the app needs it. */
export interface AddressBar {
  hash(): string;
  go(hash: string): void;
  replace(hash: string): void;
  /** Back to where one came from; home where the app was opened at this address. */
  back(): void;
  watch(changed: () => void): Stop;
}

/** The place where the app is, and the ways to others. */
export interface RouteModel {
  readonly route: ReadonlySignal<Route>;
  go(route: Route): void;
  /** Goes there without a trace in the history, so that Back does not return here. */
  replace(route: Route): void;
  /** Back to where one came from; home where the app was opened here. */
  back(): void;
}

/** The route of an address bar; an unknown address is home. */
export function createRouteModel(bar: AddressBar): RouteModel {
  const route = signal(parseRoute(bar.hash()));
  bar.watch(() => {
    route.value = parseRoute(bar.hash());
  });
  return {
    route,
    go: (next) => bar.go(formatRoute(next)),
    replace: (next) => bar.replace(formatRoute(next)),
    back: () => bar.back(),
  };
}
