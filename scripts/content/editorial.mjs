// npm run editorial [-- conversation] : what the editorial rules find in content/en, grouped by file.
// npm run editorial -- --lock        : writes new ids and higher revs into content/ids.lock.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const content = join(root, 'content');
/** @typedef {import('../../content/editorial/finding.ts').Finding} Finding */
/** @typedef {import('../../content/schema.ts').Conversation} Conversation */

const load = async (/** @type {string} */ file) =>
  (await runnerImport(join(content, file), { configFile: false, root, logLevel: 'error' })).module;

/** @type {string[]} */
const lines = [];
const args = process.argv.slice(2);
const only = args.filter((arg) => !arg.startsWith('-')).map((arg) => arg.replace(/^.*\/|\.yaml$/g, ''));
/** @type {typeof import('../../content/load.ts')} */
const { readContent } = await load('load.ts');
/** @type {typeof import('../../content/editorial/check.ts')} */
const { checkContent, askedTexts } = await load('editorial/check.ts');
/** @type {typeof import('../../content/editorial/reading.ts')} */
const { readingGrade, meanLength } = await load('editorial/reading.ts');
/** @type {typeof import('../../content/schema.ts')} */
const { conversationIds } = await load('schema.ts');
/** @type {typeof import('../../content/languages.ts')} */
const { languages, readLanguage, translationFindings } = await load('languages.ts');
/** @type {typeof import('../../content/id-lock.ts')} */
const { lockFaults, parseIdLock, writeIdLock } = await load('id-lock.ts');

const { conversations, cues, mistakes } = readContent(content);
const whole =
  mistakes.length === 0 && conversationIds.every((id) => conversations.some((conversation) => conversation.id === id));
/** @type {Finding[]} */
const findings = [
  ...mistakes.map(({ file, at, reason }) => ({
    rule: 'form',
    kind: /** @type {const} */ ('error'),
    file,
    id: at,
    field: '',
    message: reason,
  })),
  ...checkContent(conversations, cues, { whole, today: new Date().toISOString().slice(0, 10) }),
];

const lockFile = join(content, 'ids.lock');
const readLock = () => parseIdLock(existsSync(lockFile) ? readFileSync(lockFile, 'utf8') : '');
const countErrors = (/** @type {Finding[]} */ list) => list.filter(({ kind }) => kind === 'error').length;
if (args.includes('--lock')) {
  if (countErrors(findings) > 0) lines.push('ids.lock was not written: first mend the errors.');
  else writeFileSync(lockFile, writeIdLock(readLock(), conversations));
}
if (mistakes.length === 0) {
  const [source, ...others] = languages;
  const translations = new Map(others.map((name) => [name, readLanguage(content, name)]));
  findings.push(...translationFindings(readLanguage(content, source), translations));
  for (const message of lockFaults(readLock(), conversations))
    findings.push({ rule: 'lock', kind: 'error', file: 'ids.lock', id: '', field: '', message });
}

const strangers = only.filter((name) => name !== 'cues' && !conversationIds.some((id) => id === name));
if (strangers.length > 0) {
  console.error(`no such conversation: ${strangers.join(', ')}`);
  process.exit(2);
}
const wanted = (/** @type {Finding} */ { file }) =>
  only.length === 0 || only.some((name) => file === `${name}.yaml` || file === `conversations/${name}.yaml`);
const shown = findings.filter(wanted);
for (const file of new Set(shown.map((finding) => finding.file))) {
  lines.push(`\n${file}`);
  for (const { rule, id, field, message } of shown.filter((finding) => finding.file === file)) {
    const place = [id, field].filter(Boolean).join(' ');
    lines.push(`  ${rule.padEnd(4)} ${place === '' ? '' : `${place}: `}${message}`);
  }
}

lines.push('\nconversation  prompts  by level                 grade  words');
/**
 * @param {string} name
 * @param {Conversation['prompts']} prompts
 * @param {string[]} texts
 */
const row = (name, prompts, texts) => {
  const levels = [1, 2, 3, 4].map((level) => ({
    level,
    count: prompts.filter((prompt) => prompt.level === level).length,
  }));
  const counts = levels
    .filter(({ count }) => count > 0)
    .map(({ level, count }) => `${level}: ${count}`)
    .join('  ');
  lines.push(
    `${name.padEnd(12)}  ${String(prompts.length).padStart(7)}  ${counts.padEnd(23)}  ${readingGrade(texts).toFixed(1).padStart(5)}  ${meanLength(texts).toFixed(1).padStart(5)}`,
  );
};
const live = (/** @type {Conversation} */ conversation) =>
  conversation.prompts.filter((prompt) => prompt.status !== 'retired');
for (const conversation of conversations) row(conversation.id, live(conversation), askedTexts(conversation));
row('bank', conversations.flatMap(live), conversations.flatMap(askedTexts));
const missing = conversationIds.filter((id) => !conversations.some((conversation) => conversation.id === id));
if (missing.length > 0) lines.push(`not there or not readable: ${missing.join(', ')}`);

const errors = countErrors(shown);
lines.push(`\n${errors} errors, ${shown.length - errors} warnings${only.length > 0 ? ` in ${only.join(', ')}` : ''}`);
process.exitCode = errors > 0 ? 1 : 0;

console.log(lines.join('\n'));
