import fc from 'fast-check';
import { expect, test } from 'vitest';
import { talkOf } from '../../../../src/core/sitting/scene.ts';
import { arbitraryPlan, begin, type Happening, happen } from '../../../support/sittings/arbitrary-sitting.ts';

test('however much is skipped, no more prompts are held than were dealt', () => {
  const skip = fc.constantFrom<Happening['event']>('onward', 'onward', 'onward', 'onward', { type: 'skip' });
  const skipping = fc.array(skip, { minLength: 60, maxLength: 60 });
  fc.assert(
    fc.property(arbitraryPlan, skipping, (plan, events) => {
      const happenings = events.map((event) => ({ gap: 5_000, event }));
      for (const { sitting } of happen(begin(plan), happenings)) {
        const held = talkOf(sitting.scene)?.held ?? [];
        expect(held.length).toBeLessThanOrEqual(plan.cards.length);
      }
    }),
    { numRuns: 200 },
  );
});
