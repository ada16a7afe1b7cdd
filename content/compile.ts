import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Plugin } from 'vite';
import { checkContent } from './editorial/check.ts';
import { describeFinding } from './editorial/finding.ts';
import { translationFindings } from './languages.ts';
import { loadContent } from './load.ts';
import type { Conversation, ConversationSummary, PathEntry, TablePrompt } from './schema.ts';
import { declareWords, firstSections, parseWords } from './words.ts';

const prefix = 'content:';

/**
 * Turns the authored YAML into typed modules: `content:path` (what home shows), `content:bank` (every prompt and cue) and
 * `content:words/first|rest`. A mistake stops the build with the file, the id and the rule.
 */
export function compileContent(root: string): Plugin {
  const folder = join(root, 'content', 'en');
  return {
    name: 'compile-content',
    enforce: 'pre',
    buildStart() {
      // A test sees that the committed declarations are current; it must not mend them itself.
      if (process.env.VITEST !== undefined) return;
      writeFileSync(join(root, 'content', 'word-modules.d.ts'), declareWords(readWords(folder)));
    },
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(`\0${prefix}`)) return null;
      return { code: moduleFor(id.slice(prefix.length + 1), root, folder), moduleType: 'js' };
    },
    handleHotUpdate({ file, server }) {
      if (relative(folder, file).startsWith('..')) return;
      server.moduleGraph.invalidateAll();
      server.ws.send({ type: 'full-reload' });
    },
  };
}

function moduleFor(name: string, root: string, folder: string): string {
  if (name.startsWith('words/')) {
    const first = name === 'words/first';
    const sections = Object.entries(readWords(folder)).filter(([section]) => firstSections.includes(section) === first);
    return `export const words = ${literal(Object.fromEntries(sections))};`;
  }
  const { conversations, cues, sources } = checked(root);
  if (name === 'path') return `export const path = ${literal(conversations.map(pathEntryOf))};`;
  if (name === 'bank') {
    const bank = conversations.map((each) => ({ ...summaryOf(each), prompts: each.prompts.map(onTable) }));
    return `export const conversations = ${literal(bank)};\nexport const cues = ${literal(cues)};\nexport const sources = ${literal(sources)};`;
  }
  throw new Error(`no such content module: ${name}`);
}

function checked(root: string) {
  const dir = join(root, 'content');
  const content = loadContent(dir);
  // No rule is asked about today: the same source has to build the same next year.
  const findings = [...checkContent(content.conversations, content.cues, { whole: true }), ...translationFindings(dir)];
  const errors = findings.filter(({ kind }) => kind === 'error');
  if (errors.length > 0) throw new Error(`Content mistakes:\n${errors.map(describeFinding).join('\n')}`);
  return content;
}

function readWords(folder: string) {
  const file = join(folder, 'words.yaml');
  return parseWords(readFileSync(file, 'utf8'), 'words.yaml');
}

function summaryOf({
  prompts: _prompts,
  provenance: _provenance,
  planned: _planned,
  ...summary
}: Conversation): ConversationSummary {
  return summary;
}

const pathEntryOf = ({ id, name, purpose, stage, minutes }: Conversation): PathEntry => ({
  id,
  name,
  purpose,
  stage,
  minutes,
});

function onTable({
  rev: _rev,
  intent: _intent,
  article: _article,
  breach: _breach,
  fits: _fits,
  ...prompt
}: Prompt): TablePrompt {
  return prompt;
}

type Prompt = Conversation['prompts'][number];

/** JSON is JavaScript, but for two line separators that older parsers refuse. */
const literal = (value: unknown): string =>
  JSON.stringify(value).replace(/[\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16)}`);
