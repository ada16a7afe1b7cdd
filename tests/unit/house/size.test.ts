import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { runNode } from './run-node.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** A build as vite and workbox write it, with a first script of `first` bytes and a second one of `second`. */
function build({ first = 100, second = 100, manifest = true } = {}) {
  const listed = '[{url:"index.html",revision:"1"},{url:"a.js",revision:null},{url:"b.js",revision:null}]';
  return {
    'index.html': '<script type="module" src="./a.js"></script><link rel="stylesheet" href="./a.css"><i></i>',
    'a.js': randomBytes(first),
    'a.css': 'body{margin:0}',
    'b.js': randomBytes(second),
    'sw.js': manifest ? `define(["./workbox-123abc"],function(e){e.precacheAndRoute(${listed},{})})` : 'self.a=1',
    'workbox-123abc.js': 'self.workbox=1',
  };
}
const weigh = (files: Record<string, string | Uint8Array>) => runNode('scripts/test/size.mjs', temporaryFolder(files));

describe('the size budgets', () => {
  test('let a small build pass, and say what is in it and what room is left', async () => {
    const { code, said } = await weigh(build());
    expect(said).toMatch(/First screen[\s\S]*a\.css[\s\S]*left[\s\S]*Precache[\s\S]*workbox-123abc\.js[\s\S]*left/);
    expect(code).toBe(0);
  });

  test('refuse a first screen over 14,600 bytes', async () => {
    const { code, said } = await weigh(build({ first: 14_600 }));
    expect(said).toMatch(/of 14600 bytes, \d+ too many/);
    expect(code).toBe(1);
  });

  test('refuse a precache over 300,000 bytes, whatever the first screen weighs', async () => {
    const { code, said } = await weigh(build({ second: 300_000 }));
    expect(said).toMatch(/of 14600 bytes, \d+ left[\s\S]*of 300000 bytes, \d+ too many/);
    expect(code).toBe(1);
  });

  test('count nothing twice', async () => {
    const files = build();
    const again = { ...files, 'sw.js': files['sw.js'].replace('[{', '[{url:"a.js",revision:null},{') };
    const [once, twice] = await Promise.all([weigh(files), weigh(again)]);
    expect(twice.out.match(/ a\.js/g)).toEqual(once.out.match(/ a\.js/g));
  });

  test('do not pass where the list of the precache cannot be found', async () => {
    const { code, said } = await weigh(build({ manifest: false }));
    expect(said).toContain('sw.js has no precache manifest');
    expect(code).toBe(1);
  });

  test('do not pass where a listed file is not there', async () => {
    const { 'b.js': gone, ...rest } = build();
    expect(gone).toBeDefined();
    expect(await weigh(rest)).toMatchObject({ code: 1, said: expect.stringContaining('b.js') });
  });
});
