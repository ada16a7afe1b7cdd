import { useEffect, useState } from 'preact/hooks';

const nothing = Symbol('nothing');

/** True for so many ms after this is something new, and where it came with the page. Nothing runs meanwhile but one timer. */
export function useFresh(thing: unknown, ms: number): boolean {
  const [old, setOld] = useState<unknown>(nothing);
  useEffect(() => {
    const ageing = setTimeout(() => setOld(thing), ms);
    return () => clearTimeout(ageing);
  }, [thing, ms]);
  return old !== thing;
}
