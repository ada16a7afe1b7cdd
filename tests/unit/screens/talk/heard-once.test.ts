import { describe, expect, test } from 'vitest';
import { breathMs } from '../../../../src/core/sitting/pacing.ts';
import { fill } from '../../../../src/core/text/fill.ts';
import { idAt, noteOn } from '../../../support/kept/keepsakes.ts';
import { openTablet } from '../../../support/screens/open-tablet.ts';
import { spokenBy, timesHeard } from '../../../support/screens/spoken.ts';
import { openTable, type Table } from '../../../support/screens/table.ts';
import { begun, checking, seated, speaking } from '../../../support/sittings/begun.ts';
import { dealt } from '../../../support/sittings/dealt.ts';
import { names } from '../../../support/sittings/names.ts';
import { cues, promptOf, words } from '../../../support/sittings/said.ts';
import { walk, warmTurn } from '../../../support/sittings/sitting-builder.ts';

const { talk, pause, kept, forecast, common, home } = words;
const [light, warm] = dealt('now').cards;
const minute = 60_000;
const firstOf = (id: string) => cues?.cues.find((cue) => cue.id === id)?.wordings[0] ?? '';
const turnOf = (who: 'a' | 'b', act: string = talk.actSpeak) => fill(talk.turnOf, { name: names[who], act });
let table: Table;

/** Each of these is heard once, and the whole is one line. */
async function hears(act: () => Promise<unknown>, ...lines: readonly string[]) {
  const said = await spokenBy(act);
  for (const line of lines) expect(timesHeard(said, line), `“${line}” in: ${said.join(' | ')}`).toBe(1);
  expect(said, 'heard').toHaveLength(1);
}

describe.each(['facing', 'sideBySide'] as const)('a screen reader hears once, %s,', (layout) => {
  const open = async (given: Parameters<typeof openTable>[0]) => {
    table = await openTable({ settings: { layout }, ...given });
  };
  const touch =
    (label: string, who: 'a' | 'b' = 'a') =>
    () =>
      layout === 'facing' ? table.touchOn(who, label) : table.touch(label);

  test('who begins with what, and the question as it opens', async () => {
    await open({ sitting: begun('now', 'begin') });
    await hears(() => table.bothReady(), turnOf('a'), promptOf(light!.prompt).text);
    await hears(touch(talk.gentler), promptOf(light!.prompt).gentler);
    await hears(touch(talk.firstWording), promptOf(light!.prompt).text);
    await hears(touch(talk.said), turnOf('b'), promptOf(light!.prompt).text);
    await hears(touch(talk.said, 'b'), turnOf('b'), promptOf(warm!.prompt).text);
    await hears(touch(talk.said, 'b'), talk.breathTitle);
    await hears(() => table.pass(breathMs), turnOf('a', talk.actSayBack), talk.sayBackTitle);
    await hears(touch(talk.heard, 'b'), turnOf('a'), promptOf(warm!.prompt).text);
    await hears(touch(talk.stop), pause.stoppedTitle);
  });

  test('another question, the gentler wording on its way, and the way back', async () => {
    const plan = dealt('impact', 'a', 'a');
    const [first, second] = plan.cards.slice(1);
    await open({ sitting: walk(seated({ ...plan, cards: plan.cards.slice(1), spares: [] }), 'begin', 'ready') });
    await hears(touch(talk.gentler), talk.gentlerChosen);
    await hears(touch(talk.skip), turnOf('a', talk.actChoose), promptOf(second!.prompt).forecast);
    await hears(touch(common.back), turnOf('a', talk.actChoose), promptOf(first!.prompt).forecast);
  });

  test('that it pauses, what a break is, who is back, and that they go on', async () => {
    await open({ sitting: speaking });
    await hears(() => table.touch(talk.pause), pause.title);
    await hears(touch(pause.goOn), turnOf('a'), promptOf(light!.prompt).text);
    await table.touch(talk.pause);
    await hears(touch(pause.break), pause.breakTitle);
    await hears(touch(pause.twentyMinutes), pause.onBreak);
    await hears(() => table.pass(2 * minute), firstOf('r-in-the-break'));
    await hears(() => table.pass(18 * minute), pause.returnNow);
  });

  test('who is back, and both', async () => {
    await open({ sitting: walk(speaking, 'pause', { type: 'callBreak', returnAt: null }) });
    await hears(touch(fill(pause.imBack, { name: names.b }), 'b'), fill(pause.imBackDone, { name: names.b }));
    await hears(touch(fill(pause.imBack, { name: names.a })), pause.returnTitle);
    await hears(touch(pause.goOnGently), turnOf('a'), promptOf(light!.prompt).gentler);
  });

  test('each part of the close', async () => {
    await open({ sitting: checking });
    await table.touch(`${names.a}: ${talk.checkEnough}`);
    await hears(
      () => table.touch(`${names.b}: ${talk.checkGoOn}`),
      fill(talk.closeAsks, { name: names.a, partner: names.b }),
    );
    await hears(touch(talk.closeSaid), fill(talk.closeAsks, { name: names.b, partner: names.a }));
    await hears(touch(talk.closeSaid, 'b'), talk.closeNext);
    await hears(touch(talk.nextOpen), talk.doneTitle);
  });

  test('that the time is full', async () => {
    await open({ sitting: speaking });
    await hears(() => table.pass(light!.turnMs), talk.timeLeftNone);
  });

  test('what answers a touch, and an answer that was taken', async () => {
    await open({ sitting: speaking });
    await hears(touch(talk.cameOutSharp), firstOf('r-try-again'));
    await open({ sitting: checking });
    await hears(() => table.touch(`${names.a}: ${talk.checkGoOn}`), talk.checkThanks);
  });

  test('a reminder that both see', async () => {
    await open({ sitting: walk(speaking, { wait: 35 * minute }, 'said', 'said', ...warmTurn, 'said', 'next') });
    const said = await spokenBy(touch(talk.heard));
    expect(timesHeard(said, firstOf('r-enough-today'))).toBe(1);
    expect(timesHeard(said, talk.checkTitle)).toBe(1);
  });
});

test('away from the table, the title of a screen is heard as it opens, and an undo where it is offered', async () => {
  const tablet = await openTablet({ sitting: speaking });
  await hears(() => tablet.follow(home.settings), words.settings.title);
  await tablet.go();
  await hears(() => tablet.touch(home.letGo), home.letGoDone);
  await tablet.go('forecast/own');
  await hears(() => tablet.answer(forecast.hurtTitle, names.a), fill(forecast.speaksFirst, { name: names.a }));
});

test('that a note was deleted is heard beside the title of its page', async () => {
  const tablet = await openTablet({ at: `note/${idAt(1)}`, kept: [noteOn(1, 'The lake')] });
  const said = await spokenBy(() => tablet.touch(kept.takeAway));
  expect(said.toSorted()).toEqual([kept.noteTitle, `${kept.takenAway} ${kept.undoFor}`].toSorted());
});
