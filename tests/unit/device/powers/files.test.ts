import { beforeEach, expect, test, vi } from 'vitest';
import { handOver } from '../../../../src/device/powers/files.ts';

const copy = { name: 'copy-2026-11-23.json', text: '{}', type: 'application/json' };
const second = { ...copy, name: 'copy-2026-11-23-2-of-2.json' };

let shared: string[][];
let downloaded: string[];

/** A browser with a share sheet that answers so, at a touch that is fresh or not. */
function browser({
  sheet,
  isFresh = true,
  isAppleApp = false,
}: {
  sheet: string;
  isFresh?: boolean;
  isAppleApp?: boolean;
}) {
  vi.stubGlobal('navigator', {
    ...(isAppleApp && { standalone: true }),
    canShare: () => sheet !== 'none',
    userActivation: { isActive: isFresh },
    async share({ files }: { files: File[] }) {
      if (sheet !== 'takes') throw new DOMException('not shared', sheet);
      shared.push(files.map(({ name }) => name));
    },
  });
}

beforeEach(() => {
  shared = [];
  downloaded = [];
  vi.useFakeTimers();
  vi.stubGlobal('document', {
    createElement: () => ({
      download: '',
      click() {
        downloaded.push(this.download);
      },
    }),
  });
  return () => {
    vi.unstubAllGlobals();
    vi.useRealTimers();
  };
});

test('all files of a copy go through one sheet, since each sheet needs a touch of its own', async () => {
  browser({ sheet: 'takes' });
  expect(await handOver([copy, second])).toBe('handed');
  expect([shared, downloaded]).toEqual([[[copy.name, second.name]], []]);
});

test('a touch that has gone stale opens no sheet, and nothing is tried in its place', async () => {
  browser({ sheet: 'takes', isFresh: false });
  expect(await handOver([copy])).toBe('needsTouch');
  expect([shared, downloaded]).toEqual([[], []]);
});

test('what a person put away stays away', async () => {
  browser({ sheet: 'AbortError' });
  expect([await handOver([copy]), downloaded]).toEqual(['putAway', []]);
});

test.each(['NotAllowedError', 'InvalidStateError', 'DataError'])(
  'a sheet that fails with %s is gone round by a download',
  async (sheet) => {
    browser({ sheet });
    expect([await handOver([copy, second]), downloaded]).toEqual(['handed', [copy.name, second.name]]);
  },
);

test.each(['NotAllowedError', 'InvalidStateError', 'none'])(
  'an app on Apple’s home screen downloads nothing (%s), since no way leads back from there',
  async (sheet) => {
    browser({ sheet, isAppleApp: true });
    expect([await handOver([copy]), downloaded]).toEqual(['refused', []]);
  },
);
