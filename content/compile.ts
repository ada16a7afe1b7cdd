import { join, relative } from 'node:path';
import type { HmrContext, Plugin, ResolvedConfig } from 'vite';
import { floor } from '../scripts/build/floor.mjs';
import { contentModule } from './content-module.ts';
import { checkContent } from './editorial/check.ts';
import { describeFinding } from './editorial/finding.ts';
import { type Language, languages, readLanguage, translationFindings } from './languages.ts';
import { fillPage, writeDeclarations } from './words.ts';

const prefix = 'content:';

/**
 * Turns the authored YAML into typed modules: `content:path`, `content:bank`, `content:words/first` and `content:words/rest`
 * are those of the source; those of another language bear its name, such as `content:xx/bank`. All languages are read and
 * checked once per build, and a mistake stops it with the file, the id and the rule.
 */
export function compileContent(root: string, names: readonly [string, ...string[]] = languages) {
  const dir = join(root, 'content');
  // Tests run with any content that can be read: a bad sentence fails the tests of the content, and no others.
  const isTest = process.env.VITEST !== undefined;
  let said: ReadonlyMap<string, Language> | undefined;
  const languageOf = (name: string): Language => {
    said ??= isTest ? readLanguages(dir, names) : checked(readLanguages(dir, names));
    const language = said.get(name);
    if (language === undefined) throw new Error(`no such language: ${name}`);
    return language;
  };
  return {
    name: 'compile-content',
    enforce: 'pre',
    configResolved({ command }: Pick<ResolvedConfig, 'command'>) {
      // A mistake found once the build runs is hidden: the plugin that makes the worker then fails too, for want of files.
      if (command === 'build' && !isTest) languageOf(names[0]);
    },
    buildStart() {
      // A test sees that the committed declarations are current; it must not mend them itself.
      if (!isTest) writeDeclarations(dir);
    },
    resolveId: (id: string) => (id.startsWith(prefix) ? `\0${id}` : null),
    load(id: string) {
      if (!id.startsWith(`\0${prefix}`)) return null;
      const path = id.slice(prefix.length + 1);
      const name = names.find((each) => path.startsWith(`${each}/`));
      const code =
        name === undefined
          ? contentModule(path, languageOf(names[0]))
          : contentModule(path.slice(name.length + 1), languageOf(name));
      return { code, moduleType: 'js' as const };
    },
    transformIndexHtml: {
      order: 'pre' as const,
      handler: (page: string) => fillPage(page, languageOf(names[0]).words, floor),
    },
    handleHotUpdate({ file, server }: HmrContext) {
      if (names.every((name) => relative(join(dir, name), file).startsWith('..'))) return;
      said = undefined;
      server.moduleGraph.invalidateAll();
      server.ws.send({ type: 'full-reload' });
    },
  } satisfies Plugin;
}

function readLanguages(dir: string, names: readonly string[]): ReadonlyMap<string, Language> {
  return new Map(names.map((name) => [name, readLanguage(dir, name)]));
}

function checked(said: ReadonlyMap<string, Language>): ReadonlyMap<string, Language> {
  const [source, ...translations] = said;
  if (source === undefined) return said;
  const { conversations, cues } = source[1];
  // No rule is asked about today: the same source has to build the same next year.
  const findings = [
    ...checkContent(conversations, cues, { whole: true }),
    ...translationFindings(source[1], new Map(translations)),
  ];
  const errors = findings.filter(({ kind }) => kind === 'error');
  if (errors.length > 0) throw new Error(`Content mistakes:\n${errors.map(describeFinding).join('\n')}`);
  return said;
}
