import { useEffect, useRef, useState } from 'preact/hooks';
import { type Agreement, begin, isBlank, middleOf } from '../../core/kept/agreement.ts';
import type { Instant } from '../../core/sitting/timer.ts';
import type { TextSaver } from '../../state/kept/text-saver.ts';
import { useModels } from '../parts/models-context.ts';

/** What the parts of the screen are given: the agreement as it stands, and the ways to change it. */
export interface Desk {
  readonly agreement: Agreement;
  readonly saver: TextSaver;
  /** True once something was changed since the screen was opened. */
  readonly isChanged: boolean;
  /** Makes a change and keeps it; `today` is the middle of the day. One that changes nothing is none. */
  change(make: (agreement: Agreement, today: Instant, now: Instant) => Agreement): void;
  /** Takes it away so that it can be put back; false where the tablet refused. */
  takeAway(): Promise<boolean>;
}

/** The agreement with an id, from the shelf or new; every change is on its way to the disk at once. */
export function useAgreement(id: string): Desk {
  const { shelf, textSavers, drafts, clock } = useModels();
  const saver = textSavers.open(id);
  const today = () => middleOf(clock.endOfDay(clock.now()));
  const [blank] = useState(() => begin(id, today(), clock.now(), drafts.sittingOf(id)));
  // What is on the screen goes before what is on the disk, which may refuse it.
  const [own, setOwn] = useState(() => typedIn(saver, shelf.find('agreement', id) ?? blank));
  const latest = useRef(own);
  const isGoing = useRef(false);
  const show = (agreement: Agreement | undefined) => {
    latest.current = agreement;
    setOwn(agreement);
  };
  const keep = (next: Agreement) => saver.wrote(isBlank(next) ? null : { kind: 'agreement', body: next });
  // What was typed last goes to the disk with the screen, not some time after it.
  useEffect(() => () => void saver.flush(), []);
  return {
    agreement: own ?? shelf.find('agreement', id) ?? blank,
    saver,
    isChanged: own !== undefined,
    change(make) {
      const before = latest.current ?? shelf.find('agreement', id) ?? blank;
      const next = make(before, today(), clock.now());
      if (next === before) return;
      show(next);
      if (isGoing.current) return;
      keep(next);
      // Only typing waits for the next key.
      if (next.act === before.act) void saver.flush();
    },
    async takeAway() {
      isGoing.current = true;
      const before = latest.current;
      const isGone = await textSavers.takeAway([id]);
      if (isGone) show(undefined);
      else if (latest.current !== undefined && latest.current !== before) keep(latest.current);
      isGoing.current = isGone;
      return isGone;
    },
  };
}

/** What was written and is not on disk, where there is something. */
function typedIn(saver: TextSaver, before: Agreement): Agreement | undefined {
  const typed = saver.unkept();
  if (typed === null) return { ...before, act: '' };
  return typed?.kind === 'agreement' ? typed.body : undefined;
}
