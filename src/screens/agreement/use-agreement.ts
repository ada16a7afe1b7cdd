import { useState } from 'preact/hooks';
import type { Stamp } from '../../core/day.ts';
import { type Agreement, begin, isBlank } from '../../core/kept/agreement.ts';
import { useModels } from '../parts/models-context.ts';
import { type KeptText, useKeptText } from '../parts/use-kept-text.ts';

/** The agreement of the screen as it stands, and the ways to change it. */
export interface OpenAgreement extends Pick<KeptText<Agreement>, 'saver' | 'isChanged' | 'takeAway' | 'putBack'> {
  readonly agreement: Agreement;
  /** Makes a change and keeps it. One that changes nothing is none. */
  change(make: (agreement: Agreement, now: Stamp) => Agreement): void;
}

/** The agreement with an id, from the shelf or new. */
export function useAgreement(id: string): OpenAgreement {
  const { shelf, drafts, clock } = useModels();
  const [blank] = useState(() => begin(id, clock.stamp(), drafts.sittingOf(id)));
  const text = useKeptText<Agreement>(id, {
    stored: () => shelf.find('agreement', id) ?? blank,
    emptied: (body) => ({ ...body, act: '' }),
    bodyOf: (typed) => (typed.kind === 'agreement' ? typed.body : undefined),
    keepsakeOf: (body) => (isBlank(body) ? null : { kind: 'agreement', body }),
  });
  return {
    agreement: text.body,
    saver: text.saver,
    isChanged: text.isChanged,
    takeAway: text.takeAway,
    putBack: text.putBack,
    change(make) {
      const before = text.latest();
      const next = make(before, clock.stamp());
      // Only typing waits for the next key.
      if (next !== before && text.keep(next) && next.act === before.act) void text.saver.flush();
    },
  };
}
