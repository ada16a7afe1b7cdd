// node scripts/stamp.mjs [FOLDER=dist] : writes BUILD.txt, the SHA-256 of every file of the build. The same build, the same list.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprints, listName, sha256, writeList } from './fingerprints.mjs';

const folder = process.argv[2] ?? 'dist';
const list = fingerprints(folder);
const text = writeList(list);
writeFileSync(join(folder, listName), text);
console.log(`${listName}: ${list.size} files, ${sha256(text)}`);
