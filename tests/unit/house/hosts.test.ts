import { readFileSync } from 'node:fs';
import { describe, expect, onTestFinished, test } from 'vitest';
import { headersFor } from '../../../scripts/build/headers.mjs';
import { hostFiles } from '../../../scripts/host/hosts.mjs';
import { serve } from '../../../scripts/host/serve.mjs';
import { temporaryFolder } from './temporary-folder.ts';

const rules = readFileSync('public/_headers', 'utf8');
const asset = '/assets/index-1.js';
const paths = ['/', '/index.html', '/sw.js', '/mark.svg', '/manifest.webmanifest', asset];

/** The headers that nginx would send: those of the one location that fits best, or the server's own where it has none. */
function nginxHeaders(conf: string, path: string) {
  const headersIn = (text: string) =>
    Object.fromEntries(
      Array.from(text.matchAll(/add_header (\S+) "(.*)" always;/g), ([, name, value]) => [name, value]),
    );
  const locations = Array.from(conf.matchAll(/location (= )?(\S+) \{([\s\S]*?)\n {4}\}/g));
  const exact = locations.find(([, sign, place]) => sign !== undefined && place === path);
  const prefix = locations.find(([, sign, place]) => sign === undefined && path.startsWith(place ?? ''));
  return headersIn((exact ?? prefix)?.[3] ?? conf.slice(0, conf.indexOf('location ')));
}

/** The headers that Caddy would send: all that fits, in the order of the file, the later over the earlier. */
function caddyHeaders(conf: string, path: string) {
  const blocks = Array.from(conf.matchAll(/\theader (?:(\S+) )?\{\n([^}]*)\}/g));
  const fits = (place: string | undefined) =>
    place === undefined || (place.endsWith('*') ? path.startsWith(place.slice(0, -1)) : place === path);
  const lines = blocks.filter(([, place]) => fits(place)).flatMap(([, , body]) => body?.trim().split('\n') ?? []);
  return Object.fromEntries(lines.map((line) => /^\s*(\S+) "(.*)"$/.exec(line)?.slice(1) ?? []));
}

describe('the ready files for hosts', () => {
  test.each(Object.entries(hostFiles))('%s is what public/_headers says today', (file, make) => {
    expect(readFileSync(file, 'utf8')).toBe(make(rules));
  });

  test.each(paths)('let nginx and Caddy send for %s what public/_headers gives it', (path) => {
    const wanted = headersFor(rules, path);
    expect(Object.keys(wanted).length).toBeGreaterThanOrEqual(6);
    expect(nginxHeaders(readFileSync('scripts/host/nginx.conf', 'utf8'), path)).toEqual(wanted);
    expect(caddyHeaders(readFileSync('scripts/host/Caddyfile', 'utf8'), path)).toEqual(wanted);
  });

  test('follow a change of public/_headers', () => {
    const other = rules.replaceAll("base-uri 'none'", "base-uri 'self'");
    for (const make of Object.values(hostFiles)) {
      expect(make(other)).toContain("base-uri 'self'");
      expect(make(other)).not.toContain("base-uri 'none'");
    }
  });
});

test('the server of npm start sends exactly what public/_headers says', async () => {
  const files = Object.fromEntries(paths.filter((path) => path !== '/').map((path) => [path.slice(1), 'x']));
  const { port, stop } = await serve(temporaryFolder({ ...files, _headers: rules }));
  onTestFinished(async () => void (await stop()));
  /** Headers that Node, or the kind of a file, adds to every answer. */
  const usual = ['connection', 'content-length', 'content-type', 'date', 'keep-alive', 'transfer-encoding'];
  for (const path of paths) {
    const { headers } = await fetch(`http://127.0.0.1:${port}${path}`);
    const sent = Object.fromEntries([...headers].filter(([name]) => !usual.includes(name)));
    const wanted = Object.entries(headersFor(rules, path)).map(([name, value]) => [name.toLowerCase(), value]);
    expect(sent, path).toEqual(Object.fromEntries(wanted));
  }
});
