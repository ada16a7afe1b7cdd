/** Elements whose words say where one is: headings, prompts, lines, and what was said last. */
const words = '.prompt, h1, h2, .hint, [role="status"]:not(:empty)';

/**
 * Keeps the focus from falling to nowhere: when the focused element is taken from the page, the words nearest to where
 * it stood take the focus. Runs for as long as the page lives.
 */
export function keepFocus(): void {
  let focused: Element | null = null;
  let around: Element[] = [];
  document.addEventListener('focusin', ({ target }) => {
    focused = target instanceof Element ? target : null;
    around = focused === null ? [] : parentsOf(focused);
  });
  new MutationObserver(() => {
    if (focused === null || focused.isConnected || document.activeElement !== document.body) return;
    const near = around.find((parent) => parent.isConnected && parent.querySelector(words) !== null);
    const next = (near ?? document.body).querySelector<HTMLElement>(words);
    if (next === null) return;
    if (!next.hasAttribute('tabindex')) next.tabIndex = -1;
    next.focus({ preventScroll: true });
  }).observe(document.body, { childList: true, subtree: true });
}

function parentsOf(element: Element): Element[] {
  const parent = element.parentElement;
  return parent === null ? [] : [parent, ...parentsOf(parent)];
}
