// node tests/bench/turn.mjs [SECONDS=120] : what a turn costs the main thread, in real time, by the browser's own metrics.
// COMMON_GROUND_DIST names the built folder, `dist` without it. A turn of two minutes may cost 20 ms more than an empty page
// that only lies there for as long. Both are measured at once, each in a process of its own, in time of the processor
// (so that a busy machine changes nothing), from a second after the turn began until its time is full and has been said.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { serve } from '../../scripts/host/serve.mjs';
import { ensureChromium } from '../../scripts/test/get-browser.mjs';
import { root } from '../../scripts/test/setup.mjs';
import { slowHand } from '../support/hands/slow-hand.mjs';

const budgetMs = 20;
const seconds = Number(process.argv[2] ?? 120);
const measures = ['TaskDuration', 'ScriptDuration', 'LayoutDuration', 'RecalcStyleDuration'];

const folder = resolve(root, process.env.COMMON_GROUND_DIST ?? 'dist');
const words = parse(readFileSync(join(root, 'content/en/words.yaml'), 'utf8'));
const executablePath = await ensureChromium();
const { chromium } = await import('@playwright/test');
const server = await serve(folder);
const browser = await chromium.launch({ executablePath });
try {
  const [empty, table] = [await newPage(), await newPage()];
  await empty.setContent('<!doctype html><title>Empty</title>');
  await toSpeaking(table);
  await table.waitForTimeout(1_000);
  console.log(`A turn of ${seconds} s, in ms of the main thread (${browser.version()}, ${folder}):`);
  const [idle, turn] = await Promise.all([measure(empty), measure(table)]);
  const rows = measures.map((name) => [name, turn[name] - idle[name], turn[name], idle[name]]);
  for (const [name, more, whole, baseline] of rows)
    console.log(`${name.padEnd(20)} ${ms(more)}  = turn ${ms(whole)} - empty page ${ms(baseline)}`);
  const isFull = await table.getByText(/^(Finish your thought|Bring this sentence|Come to a resting place)/).count();
  console.log(`The time ${isFull > 0 ? 'is full, and it was said' : 'was not yet full'}.`);
  const cost = rows[0][1];
  console.log(`Budget of ${budgetMs} ms: ${cost <= budgetMs ? 'reached' : 'not reached'}, at ${ms(cost).trim()}.`);
  process.exitCode = cost <= budgetMs ? 0 : 1;
} finally {
  await browser.close();
  await server.stop();
}

/** A page in a context of its own, and so in a process of its own. */
async function newPage() {
  const context = await browser.newContext({
    viewport: { width: 1180, height: 820 },
    hasTouch: true,
    baseURL: `http://127.0.0.1:${server.port}/`,
  });
  await slowHand(context);
  return context.newPage();
}

/** From a tablet that nobody used to the first hard prompt of *What it was like for me*: two minutes, no say-back before. */
async function toSpeaking(page) {
  const { home, welcome, forecast, common, talk } = words;
  const touch = (name) => page.getByRole('button', { name, exact: true }).first().click();
  await page.goto('./');
  for (const button of [home.begin, welcome.next, welcome.safetyGo]) await touch(button);
  await page.getByText(talk.readyTitle).first().waitFor();
  await page.goto('./');
  await page.getByRole('link', { name: 'What it was like for me' }).click();
  await page
    .getByRole('radiogroup', { name: forecast.hurtTitle })
    .getByRole('radio', { name: common.partnerA })
    .check();
  for (const button of [forecast.start, talk.readyOne, talk.skip, talk.start]) await touch(button);
  await page.getByRole('button', { name: talk.said }).waitFor();
}

/** What the page's main thread did while nobody touched it, by measure, in ms. */
async function measure(page) {
  const session = await page.context().newCDPSession(page);
  // What opening the app left in memory is no cost of the turn; uncollected, it would be collected in the middle of it.
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await read(session);
  await page.waitForTimeout(seconds * 1_000);
  const after = await read(session);
  return Object.fromEntries(measures.map((name) => [name, (after[name] - before[name]) * 1_000]));
}

async function read(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

function ms(value) {
  return value.toFixed(1).padStart(8);
}
