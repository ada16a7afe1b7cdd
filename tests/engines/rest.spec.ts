import { fill } from '../../src/core/text/fill.ts';
import { dealt } from '../support/sittings/dealt.ts';
import { promptOf, words } from '../support/sittings/said.ts';
import { names } from './support/pair.ts';
import { test } from './support/test.ts';

const { pause, home, forecast } = words;
const [first] = dealt('now').cards;

test('a pause covers the question, a break is left open, and both come back to it gently', async ({ pair, driver }) => {
  await pair.throughWelcome('facing');
  await pair.sitDownToLightTalk();
  await pair.open(first!);
  await pair.pause();
  await driver.misses({ text: promptOf(first!.prompt).text });
  await pair.touch('b', pause.goOn);
  await pair.isOpen(first!.prompt, 'a');

  await pair.pause();
  await pair.callBreak();
  await pair.reads(pause.returnOpen);
  await driver.goto('#/');
  await pair.reads(home.resumeEyebrow);
  await driver.reload();
  await pair.tap(forecast.resume);
  await pair.touch('b', fill(pause.imBack, { name: names.b }));
  await pair.reads(fill(pause.imBackDone, { name: names.b }));
  await pair.touch('a', fill(pause.imBack, { name: names.a }));
  await pair.reads(pause.goOnGently);
  await pair.touch('a', pause.goOnGently);
  await pair.reads(promptOf(first!.prompt).gentler);
});
