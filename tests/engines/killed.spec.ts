import { dealt } from '../support/sittings/dealt.ts';
import { nameOf, words } from '../support/sittings/said.ts';
import { Pair } from './support/pair.ts';
import { readStored } from './support/stored.ts';
import { expect, needsKill, test } from './support/test.ts';

const { home, talk, pause, forecast } = words;
const [first] = dealt('now').cards;
const topic = 'The holidays with my sister';

test('killed in a turn and in a pause, it opens at that place again, with all that was called kept', async ({
  tablet,
}) => {
  needsKill();
  const before = new Pair(await tablet.open());
  await before.throughWelcome('facing');
  await before.sitDownToLightTalk();
  await before.open(first!);
  await before.touch('b', talk.more);
  await before.touch('b', talk.park);
  await before.driver.type(talk.parkTitle, topic);
  await before.touch('b', talk.parkDo);
  await before.reads(talk.parked);
  await before.driver.kill();

  const turn = new Pair(await tablet.open());
  const parked = await readStored(turn.driver);
  expect(parked.records.map(({ value }) => value)).toMatchObject([{ kind: 'parked', body: { text: topic } }]);
  expect(parked.state).toContainEqual(expect.objectContaining({ id: 'settings' }));
  await turn.driver.goto('');
  await turn.reads(home.resumeEyebrow);
  await turn.driver.sees({ role: 'heading', name: nameOf('now') });
  await turn.tap(forecast.resume);
  await turn.isOpen(first!.prompt, 'a');
  await turn.pause();
  await turn.driver.kill();

  const rest = new Pair(await tablet.open());
  const paused = (await readStored(rest.driver)).state.find(({ id }) => id === 'sitting');
  expect(paused?.value).toMatchObject({ scene: { step: 'pause', under: { step: 'speak' } } });
  await rest.driver.goto('#/talk');
  await rest.reads(pause.goOn);
  await rest.touch('b', pause.goOn);
  await rest.isOpen(first!.prompt, 'a');
  await rest.touch('a', talk.said);
  await rest.isOpen(first!.prompt, 'b');
});
