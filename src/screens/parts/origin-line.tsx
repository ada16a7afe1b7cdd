import type { Origin } from '../../core/kept/origin.ts';
import { fill } from '../../core/text/fill.ts';
import { useModels } from './models-context.ts';

/** Says that a thing was brought back from a copy, and when; nothing where it was kept here. */
export function OriginLine({ of: { broughtBackOn } }: { of: Origin }) {
  const { words, dateOf } = useModels();
  if (broughtBackOn === undefined) return null;
  return <p class="hint">{fill(words.kept.broughtBack, { day: dateOf(broughtBackOn) })}</p>;
}
