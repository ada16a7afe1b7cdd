// npm run words : writes the types of the interface's words, content/word-modules.d.ts, anew from words.yaml.
import { join } from 'node:path';
import { runnerImport } from 'vite';

const root = join(import.meta.dirname, '../..');
const { module: words } = await runnerImport(join(root, 'content/words.ts'), {
  configFile: false,
  root,
  logLevel: 'error',
});
words.writeDeclarations(join(root, 'content'));
