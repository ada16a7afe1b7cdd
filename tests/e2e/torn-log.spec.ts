import { existsSync, readdirSync, readFileSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '../support/app.ts';
import { createProfile } from '../support/build/profile.ts';
import { Home } from '../support/pages/home.ts';
import { figure, openNote, says } from '../support/pages/typing.ts';
import { words } from '../support/sittings/said.ts';
import { readKept } from '../support/sittings/stored.ts';

const id = '00000001-ab12cd34';
const text = 'The bench by the river, and that you came.';
/** Fewer bytes than the last write has, so that it ends in its middle. */
const torn = 9;

/** The files of the databases in a profile, the largest log first. */
function filesOf(folder: string, ending: '.log' | '.ldb'): string[] {
  const root = join(folder, 'Default', 'IndexedDB');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith(ending));
  const whole = files.map((name) => join(root, name));
  return whole.toSorted((x, y) => statSync(y).size - statSync(x).size);
}

/** True once the browser has written this word of the small storage to the disk. */
function isOnDisk(folder: string, word: string): boolean {
  const root = join(folder, 'Default', 'Local Storage', 'leveldb');
  const logs = existsSync(root) ? readdirSync(root).filter((name) => name.endsWith('.log')) : [];
  return logs.some((name) => readFileSync(join(root, name), 'latin1').includes(word));
}

test('a browser that was killed in the middle of a write keeps everything, at the next start and at the one after', async ({
  server,
}) => {
  const profile = createProfile();
  try {
    const first = await profile.open(server.origin);
    await new Home(first.page).welcome();
    await (await openNote(first.page, id)).fill(text);
    await expect(says(first.page, words.kept.isKept)).toBeVisible();
    await expect.poll(() => isOnDisk(profile.folder, 'in use')).toBe(true);
    await first.kill();
    const [log] = filesOf(profile.folder, '.log');
    truncateSync(log!, statSync(log!).size - torn);

    const second = await profile.open(server.origin);
    await second.page.goto('./');
    await new Home(second.page).isOpen();
    await expect.poll(() => filesOf(profile.folder, '.ldb').length).toBeGreaterThan(0);
    const more = await openNote(second.page, '00000002-ab12cd34');
    await more.fill('One more.');
    await expect(says(second.page, words.kept.isKept)).toBeVisible();
    await second.kill();

    const third = await profile.open(server.origin);
    await third.page.goto('./');
    await new Home(third.page).isOpen();
    const kept = await readKept(third.page);
    expect(kept.records.map((record) => record.id)).toEqual([id, '00000002-ab12cd34']);
    expect(kept.slots).toEqual([]);
    figure('a torn log: 1 try, 2 notes kept of 2 at the second start after it');
    await third.context.close();
  } finally {
    profile.remove();
  }
});
