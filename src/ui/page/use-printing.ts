import { useEffect, useState } from 'preact/hooks';

/** True while the page is being printed: it is drawn once more for paper, before the printer gets it. */
export function useIsPrinting(): boolean {
  const [isPrinting, setIsPrinting] = useState(false);
  useEffect(() => {
    const paper = matchMedia('print');
    const begin = () => setIsPrinting(true);
    const end = () => setIsPrinting(false);
    const turn = () => setIsPrinting(paper.matches);
    // The events come before the page is laid out for paper; the query also tells of a preview.
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    paper.addEventListener('change', turn);
    turn();
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
      paper.removeEventListener('change', turn);
    };
  }, []);
  return isPrinting;
}
