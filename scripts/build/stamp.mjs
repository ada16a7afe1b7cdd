// node scripts/build/stamp.mjs [FOLDER=dist] : writes BUILD.txt, the SHA-256 of every file of the build. The same build, the same list.
// Its head, which names the source, is what the build itself has begun the list with.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprints, headOf, listName, sha256, writeList } from './fingerprints.mjs';

const folder = process.argv[2] ?? 'dist';
const file = join(folder, listName);
const head = existsSync(file) ? headOf(readFileSync(file, 'utf8')) : '';
const list = fingerprints(folder);
const text = `${head}${writeList(list)}`;
writeFileSync(file, text);
console.log(`${listName}: ${list.size} files, ${sha256(text)}`);
