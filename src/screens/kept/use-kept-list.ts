import { useEffect, useMemo, useState } from 'preact/hooks';
import { isListed, type Listed } from '../../core/kept/keepsake.ts';
import type { Clock, Stop } from '../../state/ports.ts';
import { useModels } from '../parts/models-context.ts';
import { foldedFirst, foldedOf, foundIn } from './listed.ts';

/** With fewer things than this there is no search, but one that was begun stays. */
const searchedFrom = 3;

/** The list of what is kept, searched and narrowed down: first what is not on disk yet, then the newest. */
export function useKeptList() {
  const { shelf, textSavers, listPlace, clock } = useModels();
  const [cameBack] = useState(() => listPlace.peek());
  const [query, search] = useState(cameBack?.query ?? '');
  const [kind, choose] = useState(cameBack?.kind ?? 'all');
  const keepsakes = shelf.keepsakes.value;
  const stuck = textSavers.stuck.value;
  const unkept = useMemo(() => new Set(stuck.map(({ body }) => body.id)), [stuck]);
  const all = useMemo(() => {
    const kept = keepsakes.filter(({ body }) => !unkept.has(body.id));
    return [...kept, ...stuck].filter(isListed).reverse();
  }, [keepsakes, stuck]);
  const ready = useFolding(all, clock);
  const isSearch = query.trim() !== '';
  const isNarrow = isSearch || kind !== 'all';
  const searched = useMemo(() => (isSearch ? all.slice(0, ready) : all), [all, isSearch, isSearch && ready]);
  const found = useMemo(() => foundIn(searched, { kind, query }), [searched, kind, query]);
  useEffect(() => {
    listPlace.value = null;
  }, []);
  return {
    all,
    /** The ids of what is not kept yet. */
    unkept,
    found,
    isNarrow,
    canSearch: all.length >= searchedFrom || (isNarrow && all.length > 0),
    /** True while the oldest are still to be searched. */
    isLooking: isSearch && ready < all.length,
    query,
    search,
    kind,
    choose,
    opensAt: cameBack === null ? undefined : { key: cameBack.opened, down: cameBack.down },
    /** Remembers the list for the way back from one of its things. */
    leaveFor(opened: string) {
      listPlace.value = { query, kind, opened, down: scrollY };
    },
  };
}

/** How many texts are folded in one go, so that keys are answered in between, and after how many the list is searched again. */
const atOnce = 50;
const toldEvery = 1_000;

/**
 * How many of the list, from the first on, can be searched without waiting. Folding thousands of texts would hold up the
 * first key for too long, so it is done a few at a time, from the moment the list is open.
 */
function useFolding(list: readonly Listed[], clock: Clock): number {
  const [ready, setReady] = useState(() => foldedFirst(list));
  useEffect(() => {
    let from = 0;
    let stop: Stop = () => undefined;
    const fold = () => {
      for (const each of list.slice(from, from + atOnce)) foldedOf(each);
      from += atOnce;
      if (from % toldEvery === 0 || from >= list.length) setReady((before) => Math.max(before, from));
      if (from < list.length) stop = clock.after(0, fold);
    };
    fold();
    return () => stop();
  }, [list]);
  return ready;
}
