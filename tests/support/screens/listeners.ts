/**
 * Remembers who listens to the window and the document from here on; what it returns sends all of them away, as a page
 * that goes does.
 */
export function keepListeners(): () => void {
  const drops: (() => void)[] = [];
  const keep = (target: EventTarget) => {
    const own = target.addEventListener;
    target.addEventListener = (type: string, heard: EventListenerOrEventListenerObject | null, options?: object) => {
      own.call(target, type, heard, options);
      drops.push(() => target.removeEventListener(type, heard, options));
    };
    return () => {
      target.addEventListener = own;
    };
  };
  const restore = [keep(window), keep(document)];
  return () => {
    for (const drop of [...drops, ...restore]) drop();
  };
}
