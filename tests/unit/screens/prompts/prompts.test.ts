import { expect, test } from 'vitest';
import { FakeLocks } from '../../../support/fakes/fake-locks.ts';
import { breakDatabase } from '../../../support/fakes/idb-faults.ts';
import { openTablet } from '../../../support/screens/open-tablet.ts';
import { dealt } from '../../../support/sittings/dealt.ts';
import { conversations, promptOf, words } from '../../../support/sittings/said.ts';

const { prompts, settings, trouble } = words;
const at = 'prompts/now';
const first = promptOf(dealt('now').cards[0]!.prompt);
const offered = conversations.find(({ id }) => id === 'now')!.prompts.filter(({ status }) => status !== 'retired');
const leaveOut = `${prompts.leaveOut}: ${first.text}`;

test('every question of a conversation can be read before it, with its gentler wording and why it is asked', async () => {
  const tablet = await openTablet({ at });
  const entries = tablet.words('listitem');
  expect(entries).toHaveLength(offered.length);
  for (const { text, gentler, why } of offered) {
    const entry = entries.find((each) => each.includes(text));
    expect(entry).toContain(gentler);
    expect(entry).toContain(`${prompts.why} ${why.text}`);
  }
});

test('a second window lets them be read and leaves none out, until the first one closes', async () => {
  const locks = new FakeLocks();
  Object.defineProperty(navigator, 'locks', { configurable: true, value: locks });
  const letGo = locks.holdElsewhere();
  const tablet = await openTablet({ at });
  expect(tablet).toShow(first.text);
  expect(tablet.words('status')).toContain(trouble.elsewhere);
  expect(tablet).not.toHave('button', leaveOut);
  letGo();
  await tablet.pass(0);
  expect(tablet).toHave('button', leaveOut);
});

test('what could not be kept is said to be so', async () => {
  const tablet = await openTablet({ at });
  breakDatabase({ fault: 'QuotaExceededError', times: 1_000 });
  await tablet.touch(leaveOut);
  expect(tablet.words('status')).toContain(settings.notKept);
});
