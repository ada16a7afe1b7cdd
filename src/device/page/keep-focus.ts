/** Elements whose words say where one is: headings, prompts and lines. A region speaks by itself, so it is none of them. */
const words = '.prompt, h1, h2, .hint:not([role="status"])';
/** A place at the head of a side that says nothing; that of the side whose turn it is comes first. */
const rests = ['[data-speaks="true"] > .focus-rest', '.focus-rest'];

/**
 * Keeps the focus from falling to nowhere: when the focused element is taken from the page, the words nearest to where
 * it stood take the focus, so that they are heard. Where a region says what is new, the focus rests at a silent place
 * beside it instead: what is heard is heard once. Runs for as long as the page lives.
 */
export function keepFocus(): void {
  let focused: Element | null = null;
  let around: Element[] = [];
  document.addEventListener('focusin', ({ target }) => {
    focused = target instanceof Element ? target : null;
    around = focused === null ? [] : parentsOf(focused);
  });
  new MutationObserver((changes) => {
    if (focused === null || focused.isConnected || document.activeElement !== document.body) return;
    const wanted = changes.some(isSaid) ? [...rests, words] : [words];
    const next = nearest([...around, document.body], wanted);
    if (next === null) return;
    if (!next.hasAttribute('tabindex')) next.tabIndex = -1;
    next.focus({ preventScroll: true });
  }).observe(document.body, { childList: true, subtree: true, characterData: true });
}

/** True for a change of words in a region that was there before, which a screen reader says by itself. */
function isSaid({ target }: MutationRecord): boolean {
  const element = target instanceof Element ? target : target.parentElement;
  const region = element?.closest('[role="status"]');
  return region?.textContent !== '' && region !== null && region !== undefined;
}

/** The match of the first selector that has one, in the innermost of these parents; a picture that fades out takes no focus. */
function nearest(parents: readonly Element[], selectors: readonly string[]): HTMLElement | null {
  for (const selector of selectors)
    for (const parent of parents) {
      const found = parent.isConnected ? [...parent.querySelectorAll<HTMLElement>(selector)] : [];
      const first = found.find((each) => each.closest('[inert]') === null);
      if (first !== undefined) return first;
    }
  return null;
}

function parentsOf(element: Element): Element[] {
  const parent = element.parentElement;
  return parent === null ? [] : [parent, ...parentsOf(parent)];
}
