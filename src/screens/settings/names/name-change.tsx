import { useState } from 'preact/hooks';
import { isOfOne, swapped } from '../../../core/kept/keepsake.ts';
import { isSameName, type Names, shownNames } from '../../../core/names.ts';
import { other, partners } from '../../../core/partner.ts';
import { fill } from '../../../core/text/fill.ts';
import { nameWordsOf } from '../../../state/name-words.ts';
import { Button } from '../../../ui/controls/button.tsx';
import { LiveRegion } from '../../../ui/text/live-region.tsx';
import { useModels } from '../../parts/models-context.ts';
import { useAttempt } from '../../parts/use-attempt.ts';

/**
 * Says what a change of the names does to what is kept: it stays with the colours. Where the two names were swapped, it asks
 * whether what is kept goes along.
 */
export function NameChange() {
  const { words, settings, shelf, sitting, readOnlyBecause } = useModels();
  const { settings: own } = words;
  const [before, setBefore] = useState(() => settings.settings.peek().names);
  const { line, attempt } = useAttempt();
  const swap = useSwap();
  const now = settings.settings.value.names;
  const isAnyKept = shelf.keepsakes.value.some(isOfOne);
  const isSwapped = isSwap(before, now);
  const [was, is] = [shownNames(before, nameWordsOf(words)), shownNames(now, nameWordsOf(words))];
  const stays = { a: own.nameStaysA, b: own.nameStaysB };
  const told = partners.flatMap((partner) =>
    isSameName(before[partner], now[partner])
      ? []
      : [fill(stays[partner], { before: was[partner], name: is[partner] })],
  );
  const isOpenTalk = sitting.waiting.value !== null;
  const goAlong = async () => {
    if (await attempt(swap())) setBefore(now);
  };
  const said = isSwapped ? (isOpenTalk ? own.namesSwappedInTalk : own.namesSwapped) : told.join(' ');
  return (
    <LiveRegion line={isAnyKept && told.length > 0 ? line || said : null}>
      {isSwapped && !isOpenTalk && shelf.isWhole.value && readOnlyBecause.value === null && (
        <>
          <Button onPress={() => void goAlong()}>{own.goWithNames}</Button>
          <Button onPress={() => setBefore(now)}>{own.stayWithColours}</Button>
        </>
      )}
    </LiveRegion>
  );
}

const isSwap = (before: Names, now: Names): boolean =>
  !isSameName(before.a, before.b) && isSameName(before.a, now.b) && isSameName(before.b, now.a);

/** Gives all that is of one of the two to the other colour, in one write, and their places at the table with it. */
function useSwap() {
  const { shelf, settings, textSavers } = useModels();
  return async (): Promise<boolean> => {
    // A text that is just being typed has to be among them.
    if (!(await textSavers.flush())) return false;
    if (!(await shelf.put(...shelf.keepsakes.peek().filter(isOfOne).map(swapped)))) return false;
    await settings.change({ near: other(settings.settings.peek().near) });
    return true;
  };
}
