/** Where the elements of a role are found in the page, by what HTML gives that role. */
const places = {
  button: 'button:not([role]), summary',
  checkbox: '[role=checkbox]',
  combobox: 'select',
  figure: 'figure',
  group: 'fieldset',
  heading: 'h1, h2, h3',
  img: '[role=img]',
  link: 'a[href]',
  list: 'ul, ol',
  listitem: 'li',
  option: 'option',
  radio: '[role=radio]',
  radiogroup: '[role=radiogroup]',
  region: 'section[aria-label]',
  searchbox: 'input[type=search]',
  status: '[role=status]',
  textbox: 'textarea, input[type=text], input:not([type])',
} as const;

/** A role of the page that tests look for. */
export type Role = keyof typeof places;
type Name = string | RegExp;

/** A text as it is read: each run of white space is one space. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The words of an element that are shown and read out. */
export function wordsOf(element: Element): string {
  const parts = [...element.childNodes].map((node) => {
    if (node instanceof Element) return node.matches('[hidden], [aria-hidden=true]') ? '' : wordsOf(node);
    return node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : '';
  });
  return plain(parts.join(element.matches('ul, ol, dl, div, section, main, li') ? ' ' : ''));
}

/** The words of an element without those of the elements in it. */
const ownWordsOf = (element: Element): string =>
  plain([...element.childNodes].map((node) => (node instanceof Text ? node.data : '')).join(''));

/** The accessible name of an element, as far as this app makes use of the rules for it. */
function nameOf(element: Element): string {
  const given = element.getAttribute('aria-label');
  if (given !== null) return given;
  const title = document.getElementById(element.getAttribute('aria-labelledby') ?? '');
  if (title !== null) return wordsOf(title);
  const label =
    element.closest('label') ?? (element.id === '' ? null : document.querySelector(`[for="${element.id}"]`));
  return wordsOf(label ?? element);
}

/** A radio's and a checkbox's label may say more than its name; any other name is the whole of it. */
const isCalled = (element: Element, name: Name): boolean =>
  typeof name === 'string' ? nameOf(element) === name : name.test(nameOf(element));

/** The page, or a part of it, by what people see and hear: roles, names and words. */
export class View {
  readonly #root: () => Element;

  constructor(root: () => Element) {
    this.#root = root;
  }

  /** All elements of a role, with a name where one is given. */
  all(role: Role, name?: Name): HTMLElement[] {
    const found = [...this.#root().querySelectorAll<HTMLElement>(places[role])];
    const seen = found.filter((element) => element.closest('[hidden], [aria-hidden=true]') === null);
    return name === undefined ? seen : seen.filter((element) => isCalled(element, name));
  }

  /** The one element of a role and name; throws where there is none, or several. */
  one(role: Role, name?: Name): HTMLElement {
    const found = this.all(role, name);
    const [first] = found;
    if (first !== undefined && found.length === 1) return first;
    const others = this.all(role).map((element) => `“${nameOf(element)}”`);
    throw new Error(`${found.length} × ${role} ${name ?? ''}; here are ${others.join(', ')}\n${this.text}`);
  }

  /** The words of all elements of a role, in their order. */
  words(role: Role): string[] {
    return this.all(role).map(wordsOf);
  }

  /** Everything that can be read here, on one line. */
  get text(): string {
    return wordsOf(this.#root());
  }

  /** How many of the smallest elements say exactly this, or match it. */
  count(line: Name): number {
    const isIt = (words: string) => (typeof line === 'string' ? words === plain(line) : line.test(words));
    const says = (element: Element) => isIt(wordsOf(element)) || isIt(ownWordsOf(element));
    const isSmallest = (element: Element) => ![...element.children].some(says);
    return [...this.#root().querySelectorAll('*')].filter((element) => says(element) && isSmallest(element)).length;
  }

  /** A part of what is seen here. */
  within(part: () => Element): View {
    return new View(part);
  }
}
