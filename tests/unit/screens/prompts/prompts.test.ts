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

test('every question of a conversation can be read before it, and a touch shows its gentler wording and why it is asked', async () => {
  const tablet = await openTablet({ at });
  expect(tablet.words('listitem')).toEqual(offered.map(({ text }) => text));
  for (const { text, gentler, why } of offered) {
    await tablet.touch(text);
    expect(tablet).toShow(gentler);
    const open = tablet.words('listitem').find((each) => each.includes(gentler));
    expect(open).toContain(`${prompts.why} ${why.text}`);
  }
  expect(tablet.all('button', prompts.start)).toHaveLength(1);
});

test('a question that is left out is said to be, can be put back, and is none to start with', async () => {
  const tablet = await openTablet({ at });
  await tablet.touch(first.text);
  await tablet.touch(leaveOut);
  expect(tablet.words('listitem')[offered.findIndex(({ id }) => id === first.id)]).toContain(prompts.isOut);
  expect(tablet).not.toHave('button', prompts.start);
  await tablet.touch(`${prompts.takeBack}: ${first.text}`);
  expect(tablet).not.toShow(prompts.isOut);
  expect(tablet).toHave('button', prompts.start);
});

test('what is asked from an agreed list has no question to start with', async () => {
  const tablet = await openTablet({ at: 'prompts/facts' });
  expect(tablet).toShow(prompts.leadList);
  const [asked] = conversations.find(({ id }) => id === 'facts')!.prompts;
  await tablet.touch(asked!.text);
  expect(tablet).not.toHave('button', prompts.start);
  expect(tablet).toHave('button', `${prompts.leaveOut}: ${asked!.text}`);
});

test('a second window lets them be read and leaves none out, until the first one closes', async () => {
  const locks = new FakeLocks();
  Object.defineProperty(navigator, 'locks', { configurable: true, value: locks });
  const letGo = locks.holdElsewhere();
  const tablet = await openTablet({ at });
  expect(tablet).toShow(first.text);
  expect(tablet.words('status')).toContain(trouble.elsewhere);
  await tablet.touch(first.text);
  expect(tablet).not.toHave('button', leaveOut);
  expect(tablet).not.toHave('button', prompts.start);
  letGo();
  await tablet.pass(0);
  expect(tablet).toHave('button', leaveOut);
});

test('what could not be kept is said to be so', async () => {
  const tablet = await openTablet({ at });
  breakDatabase({ fault: 'QuotaExceededError', times: 1_000 });
  await tablet.touch(first.text);
  await tablet.touch(leaveOut);
  expect(tablet.words('status')).toContain(settings.notKept);
});
