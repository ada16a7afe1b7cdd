// node tests/bench/wake-ups.mjs [SECONDS=20] : how often a lying tablet wakes in a turn and in a pause, in real time.
// COMMON_GROUND_DIST names the built folder, `dist` without it. A wake-up is a thread that had gone to sleep and runs again,
// as Linux counts it (voluntary_ctxt_switches), summed over all threads of the page's process and of the one that draws.
// An empty page is measured beside them, since a browser never sleeps quite.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runnerImport } from 'vite';
import { serve } from '../../scripts/host/serve.mjs';
import { ensureChromium } from '../../scripts/test/get-browser.mjs';
import { root } from '../../scripts/test/setup.mjs';

const goals = { turn: 12, pause: 140 };
/** What has to be seen while it is measured: the words of both are gone; the circle breathes. */
const seen = { turn: '.quiet-table', pause: '.breathing-lungs' };
/** Whole breaths of the pause, since its circle stands still for much of each: so many s. */
const breath = 10;
const seconds = breath * Math.ceil(Number(process.argv[2] ?? 20) / breath);
/** The first looks of a step pass in this time, and the words of a turn are gone after it. */
const settleMs = 12_000;

const load = async (file) =>
  (await runnerImport(join(root, file), { configFile: false, root, logLevel: 'error' })).module;
const { speaking } = await load('tests/support/sittings/begun.ts');
const { walk } = await load('tests/support/sittings/sitting-builder.ts');
const { settle } = await load('tests/support/sittings/settled.ts');
const { sittingFormat } = await load('src/storage/formats/sitting-format.ts');
const { clockSet } = await load('src/core/sitting/sitting.ts');

const folder = resolve(root, process.env.COMMON_GROUND_DIST ?? 'dist');
const executablePath = await ensureChromium();
const { chromium } = await import('@playwright/test');
const server = await serve(folder);
try {
  const empty = await measure(null);
  const rows = { turn: await measure(speaking, seen.turn), pause: await measure(walk(speaking, 'pause'), seen.pause) };
  console.log(`Wake-ups and ms of the processor, each a second, page and drawing together (${folder}):`);
  console.log(line('empty page', empty));
  for (const [name, row] of Object.entries(rows)) console.log(`${line(name, row)}  goal ${goals[name]}`);
  process.exitCode = rows.turn.wakes <= goals.turn && rows.pause.wakes <= goals.pause ? 0 : 1;
} finally {
  await server.stop();
}

/** What both processes do in a second while nobody touches the table at this place, or on an empty page. */
async function measure(place, shown = 'body') {
  const browser = await chromium.launch({ executablePath });
  try {
    const page = await browser.newPage({
      viewport: { width: 1180, height: 820 },
      baseURL: `http://127.0.0.1:${server.port}/`,
    });
    if (place !== null) await sitDown(page, place);
    await page.waitForTimeout(settleMs);
    await page.locator(shown).waitFor();
    const processes = await processesOf(browser);
    const before = read(processes);
    await page.waitForTimeout(seconds * 1_000);
    const after = read(processes);
    await page.locator(shown).waitFor();
    return { wakes: (after.wakes - before.wakes) / seconds, ms: (after.ms - before.ms) / seconds };
  } finally {
    await browser.close();
  }
}

/** The table at this place, as if the talk had come to it just now. */
async function sitDown(page, { sitting, now }) {
  const value = clockSet(sitting, Date.now() - now);
  const names = { a: 'Mira', b: 'Jon' };
  await settle(page, { names }, { state: [{ id: 'sitting', v: sittingFormat.version, value }] });
  await page.goto('./#/talk');
  await page.getByRole('main').waitFor();
}

/** The processes that make and draw pages. */
async function processesOf(browser) {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.filter(({ type }) => type === 'renderer' || type === 'GPU').map(({ id }) => id);
}

function read(processes) {
  const threads = processes.flatMap((id) =>
    readdirSync(`/proc/${id}/task`).map((thread) => `/proc/${id}/task/${thread}`),
  );
  let [wakes, ms] = [0, 0];
  for (const thread of threads) {
    wakes += Number(/^voluntary_ctxt_switches:\s+(\d+)/m.exec(readFileSync(`${thread}/status`, 'utf8'))?.[1] ?? 0);
    ms += Number(readFileSync(`${thread}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
  }
  return { wakes, ms };
}

function line(name, { wakes, ms }) {
  return `${name.padEnd(12)} ${wakes.toFixed(0).padStart(5)} wake-ups ${ms.toFixed(1).padStart(7)} ms`;
}
