import type { Target } from './driver.ts';

/** A target as it goes into a page: what is compared is a pattern over text with its spaces made one. */
export interface Wanted {
  readonly role: string | null;
  readonly pattern: string;
  readonly within: { readonly role: string; readonly pattern: string } | null;
}

/** The target as it goes into a page. */
export function wanted(target: Target): Wanted {
  const { within } = target;
  return {
    role: 'role' in target ? target.role : null,
    pattern: patternOf('role' in target ? target.name : target.text),
    within: within === undefined ? null : { role: within.role, pattern: patternOf(within.name) },
  };
}

const patternOf = (text: string | RegExp) =>
  typeof text === 'string' ? `^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$` : text.source;

/**
 * Everything on the page that fits and can be seen, in order. It runs in the page and stands alone there. The names it
 * reads are those this app gives; what is then touched is checked against the engine's own tree.
 */
export function findInPage({ role, pattern, within }: Wanted): Element[] {
  const selectors: Record<string, string> = {
    button: 'button:not([role])',
    checkbox: '[role=checkbox]',
    heading: 'h1, h2, h3, h4',
    link: 'a[href]',
    navigation: 'nav',
    radio: '[role=radio]',
    region: 'section[aria-label], section[aria-labelledby]',
    textbox: 'textarea, input:not([type]), input[type=text], input[type=search]',
  };
  const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
  const canBeSeen = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true }) &&
    element.getBoundingClientRect().width > 0 &&
    element.closest('[inert], [aria-hidden=true]') === null;

  function spoken(node: Node): string {
    if (!(node instanceof Element)) return node.textContent ?? '';
    if (node.getAttribute('aria-hidden') === 'true') return '';
    return node.getAttribute('aria-label') ?? [...node.childNodes].map(spoken).join('');
  }
  function nameOf(element: Element): string {
    const isField = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
    const named = (element.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => document.getElementById(id));
    const labels = isField ? [...(element.labels ?? [])] : [];
    const by = [...named, ...labels].filter((each) => each !== null);
    return plain((by.length > 0 && !element.hasAttribute('aria-label') ? by : [element]).map(spoken).join(' '));
  }

  const ofRole = (scope: ParentNode, wantedRole: string, fits: RegExp) =>
    [...scope.querySelectorAll(selectors[wantedRole] ?? `[role=${wantedRole}]`)].filter((each) =>
      fits.test(nameOf(each)),
    );
  function ofText(scope: ParentNode, fits: RegExp): Element[] {
    const all = [...scope.querySelectorAll('body *')].filter((each) => fits.test(plain(each.textContent)));
    return all.filter((each) => !all.some((other) => other !== each && each.contains(other)));
  }

  const scopes = within === null ? [document] : ofRole(document, within.role, new RegExp(within.pattern));
  const fits = new RegExp(pattern);
  const found = scopes.flatMap((scope) => (role === null ? ofText(scope, fits) : ofRole(scope, role, fits)));
  return found.filter(canBeSeen);
}
