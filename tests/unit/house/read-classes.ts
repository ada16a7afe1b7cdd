/** A file of src, by its path from there. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/** What is wrong with the classes of these stylesheets and of the code that uses them, one line a mistake. */
export function mistakesIn(sheets: readonly Source[], code: readonly Source[]): string[] {
  const selectors = sheets.flatMap(({ path, text }) => selectorsOf(text).map((selector) => ({ path, selector })));
  const definedIn = (of: (path: string) => boolean) =>
    new Set(selectors.filter(({ path }) => of(path)).flatMap(({ selector }) => classesIn(selector)));
  const usedIn = (folder: string) =>
    words(code.filter(({ path }) => path.startsWith(folder)).flatMap(({ text }) => literalsIn(text)));
  const isUsed = (folder: string) => isAmong(usedIn(folder));
  const usedAnywhere = isUsed('');
  const shared = new Set(
    selectors.flatMap(({ path, selector }) => (isShared(path) ? classesIn(selector).slice(0, 1) : [])),
  );
  const foreign = sheets.flatMap(({ path: sheet }) => {
    if (isShared(sheet)) return [];
    const isUsedHere = isUsed(folderOf(sheet));
    const isOwn = (name: string) => isUsedHere(name) && !shared.has(name);
    return selectors.filter(({ path, selector }) => path === sheet && !classesIn(selector).some(isOwn));
  });
  const unused = [...definedIn(() => true)].filter((name) => !usedAnywhere(name));
  const undefinedHere = code.flatMap(({ path, text }) => {
    const inReach = (sheet: string) =>
      isShared(sheet) || path.startsWith(folderOf(sheet)) || text.includes(`/${sheet.split('/').slice(-2).join('/')}'`);
    const defined = [...definedIn(inReach)];
    const used = words(classValuesIn(text));
    return [
      ...[...used.whole].filter((name) => !defined.includes(name)),
      ...used.starts.filter((start) => !defined.some((name) => name.startsWith(start))),
    ].map((name) => `${path} uses .${name}, which is defined nowhere in its reach`);
  });
  return [
    ...foreign.map(({ path, selector }) => `${path} defines ${selector.trim()}, which is used elsewhere`),
    ...unused.map((name) => `.${name} is used nowhere`),
    ...undefinedHere,
  ];
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);
const isShared = (sheet: string): boolean => sheet.startsWith('styles/');

/** Each selector of a stylesheet that has a declaration, after those it is nested in. */
function selectorsOf(css: string): string[] {
  // The steps of a movement are no selectors.
  const text = css.replace(/\/\*[\s\S]*?\*\/|@keyframes[^{]*\{(?:[^{}]|\{[^{}]*\})*\}/g, '');
  const open: string[][] = [['']];
  const found = new Set<string>();
  let from = 0;
  for (const { 0: sign, index } of text.matchAll(/[{};]/g)) {
    const head = text.slice(from, index).trim();
    from = index + 1;
    if (sign === '}') open.pop();
    if (sign === ';' && !head.startsWith('@')) for (const selector of open.at(-1)!) found.add(selector);
    if (sign !== '{') continue;
    const outer = open.at(-1)!;
    const own = head.startsWith('@')
      ? outer
      : outer.flatMap((before) => head.split(/,(?![^(]*\))/).map((each) => `${before} ${each.trim()}`));
    open.push(own);
  }
  return [...found].filter((selector) => selector !== '');
}

const classesIn = (selector: string): string[] =>
  Array.from(selector.matchAll(/\.([a-z][\w-]*)/g), ([, name]) => name!);

const bare = (code: string): string => code.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*/gm, '');

const literalsIn = (code: string): string[] => {
  const text = bare(code);
  const inside = Array.from(text.matchAll(/\$\{([^{}]*)\}/g), ([, value]) => value!).flatMap(literalsIn);
  return [...Array.from(text.matchAll(/'[^'\n]*'|"[^"\n]*"|`[^`]*`/g), ([literal]) => literal.slice(1, -1)), ...inside];
};

/** The literals that are given to `class`, but for those that something is compared to. */
function classValuesIn(code: string): string[] {
  const values = Array.from(bare(code).matchAll(/\bclass=("[^"]*"|\{(?:[^{}]|\{[^{}]*\})*\})/g), ([, value]) => value!);
  return values.flatMap((value) => literalsIn(value.replace(/(?:===|!==)\s*'[^']*'/g, '')));
}

interface Words {
  readonly whole: ReadonlySet<string>;
  /** The starts of words that end in a value, as `tone-` of `tone-${partner}`. */
  readonly starts: readonly string[];
}

function words(literals: readonly string[]): Words {
  const all = literals.flatMap((literal) => literal.replace(/\$\{[^{}]*\}/g, '\0').split(/\s+/)).filter(Boolean);
  const starts = all.flatMap((word) => /^([\w-]+-)\0/.exec(word)?.[1] ?? []);
  return { whole: new Set(all.filter((word) => /^[a-z][\w-]*$/.test(word))), starts };
}

const isAmong =
  ({ whole, starts }: Words) =>
  (name: string): boolean =>
    whole.has(name) || starts.some((start) => name.startsWith(start));
