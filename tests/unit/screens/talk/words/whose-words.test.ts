import { describe, expect, test } from 'vitest';
import { type Hurt, other, type Partner } from '../../../../../src/core/partner.ts';
import { cardOf, isTalk, speakerOf, type TalkScene } from '../../../../../src/core/sitting/scene.ts';
import { cues, words } from '../../../../support/sittings/said.ts';
import { saidAt } from '../../../../support/sittings/said-at.ts';
import {
  type At,
  breathe,
  buildCard,
  buildPlan,
  type Move,
  open,
  planOfOne,
  toSpeak,
  walk,
  wholeCard,
  wholeTurn,
} from '../../../../support/sittings/sitting-builder.ts';

const { talk } = words;
const wordingsOf = (id: string) => cues?.cues.find((cue) => cue.id === id)?.wordings ?? [];
const goOn = { type: 'check', answer: 'goOn' } as const;
const enough = { type: 'check', answer: 'enough' } as const;
const isBack = (partner: 'a' | 'b') => ({ type: 'imBack', partner }) as const;

function talkAt({ sitting: { scene } }: At): TalkScene {
  if (!isTalk(scene)) throw new Error('the talk rests');
  return scene;
}

const offered = walk(open(), 'begin', 'ready');
const breathing = walk(offered, 'start', 'said');
const sayingBack = walk(offered, 'start', 'said', ...breathe);
const met = walk(sayingBack, 'heard');
const second = walk(offered, 'start', ...wholeTurn);
const apology = open(planOfOne({ apology: true, sayBack: 'optional', prompt: 'own.04' }));

describe('each of the two reads what is theirs to do', () => {
  /** Words that only the one who listens, or only the one who speaks, can follow. */
  const forListener = /\b(listen|hear it|you say back)\b/i;
  const forSpeaker = /\b(start|begin|open) with|is welcome|before you ask|talk about you/i;

  test.each([
    ['offer', offered],
    ['breath', breathing],
    ['say back', sayingBack],
    ['a little more', walk(sayingBack, 'more')],
    ['meet', met],
    ['the turn of the other one', second],
    ['stand', walk(apology, ...toSpeak)],
    ['apology', walk(apology, ...toSpeak, 'next')],
  ] as const)('at %s', (_, at) => {
    const speaker = speakerOf(talkAt(at)) ?? 'a';
    for (const sittings of [0, 1, 2]) {
      const { sides } = saidAt(at, sittings);
      expect(`${sides[speaker].heading} ${sides[speaker].line}`).not.toMatch(forListener);
      expect(`${sides[other(speaker)].heading} ${sides[other(speaker)].line}`).not.toMatch(forSpeaker);
    }
  });

  test('in the second turn the one who speaks now, and the one who listens now', () => {
    const { sides } = saidAt(second);
    expect([sides.b.act, sides.b.line]).toEqual([talk.actSpeak, talk.secondSpeaker]);
    expect(sides.a.act).toBe(talk.actListen);
    expect(wordingsOf('r-other-side')).toContain(sides.a.line);
  });

  test('where nothing is said back, the one who speaks second is asked for one thing heard first', () => {
    const light = walk(open(planOfOne({ level: 1 })), 'begin', 'ready', 'said');
    expect(saidAt(light).sides.b.line).toBe(talk.secondAfterHearing);
  });

  test('where one line may meet what was said, only the one who may say it is asked for it', () => {
    const { sides } = saidAt(met);
    expect([sides.a.heading, sides.b.heading]).toEqual([talk.meetSpeaker, talk.meetTitle]);
    expect(sides.a.act).toBe(talk.actTakeIn);
  });
});

describe('the beginnings of sentences', () => {
  const stemsAt = (place: string) =>
    cues?.stems.filter(({ at }) => at.some((each) => each === place)).map(({ text }) => text);
  const tender = (hurt: Hurt, speaker: Partner) =>
    walk(open({ ...planOfOne({ speakers: [speaker] }), hurt }), ...toSpeak, 'said', ...breathe);

  test('stand under the say-back, for the one who says it back, and no more once it is close enough', () => {
    const at = tender('a', 'a');
    expect([saidAt(at).sides.b.stems, saidAt(at).sides.a.stems]).toEqual([stemsAt('sayBack'), undefined]);
    expect(saidAt(walk(at, 'notQuite', 'notQuite')).sides.b.stems).toBeUndefined();
  });

  test.each([
    ['a', 'a', 'broke'],
    ['a', 'b', 'hurt'],
    ['b', 'b', 'broke'],
    ['b', 'a', 'hurt'],
    ['both', 'a', 'meet'],
    ['unsaid', 'b', 'meet'],
  ] as const)('where %s was hurt and %s spoke, are those of “%s”', (hurt, speaker, place) => {
    const { sides } = saidAt(walk(tender(hurt, speaker), 'heard'));
    expect(sides[other(speaker)].stems).toEqual(stemsAt(place));
    expect(stemsAt(place)).toHaveLength(3);
  });

  test('put no word of sorrow into the mouth of the one who was hurt, or of either where nobody says who was', () => {
    for (const place of ['sayBack', 'meet', 'hurt'])
      expect(stemsAt(place)?.join(' ')).not.toMatch(/sorry|forgiv|my fault/i);
    expect(stemsAt('broke')?.join(' ')).toMatch(/sorry/);
  });
});

describe('in place of a say-back', () => {
  const labelsAt = (at: At) => saidAt(at).sides.a.actions?.map(({ label }) => label);
  const heardBy = (sayBack: 'required' | 'optional', level: 2 | 3) =>
    walk(open({ ...planOfOne({ level, speakers: ['b'], sayBack }), hurt: 'a' }), ...toSpeak, 'said', ...breathe);

  test('“I heard you” stands beside it where the other one owns something tender, and nowhere else', () => {
    expect(labelsAt(heardBy('optional', 3))).toEqual([talk.iHeardYou]);
    expect(labelsAt(heardBy('required', 3))).toEqual([]);
    expect(labelsAt(heardBy('optional', 2))).toEqual([]);
  });
});

describe('an offer', () => {
  const waysAt = (at: At) => saidAt(at).sides.a.ways?.map(({ label }) => label);

  test('of a hard prompt offers the gentler wording only until it is taken', () => {
    expect(saidAt(offered).sides.a.line).toBeUndefined();
    expect(waysAt(offered)).toContain(talk.gentler);
    expect(saidAt(walk(offered, 'gentler')).sides.a.line).toBe(talk.offerHardGentle);
    expect(waysAt(walk(offered, 'gentler'))).not.toContain(talk.gentler);
    const rested = [{ type: 'callBreak', returnAt: null }, isBack('a'), isBack('b'), 'goOn'] as const;
    expect(saidAt(walk(offered, 'pause', ...rested)).sides.a.line).toBe(talk.offerHardGentle);
  });

  const hardAndLight = buildPlan({
    cards: [buildCard({ prompt: 'impact.01' }), buildCard({ prompt: 'warm.01', level: 1 })],
    spares: [],
  });
  test.each<[string, readonly Move[]]>([
    ['from the close', [enough, 'lightEnd']],
    ['from a stop', ['stop', 'lightEnd']],
    ['from the check before it', [goOn]],
  ])('of the light question at the end says that it is one to end on, %s', (_, moves) => {
    const ending = walk(open(hardAndLight), 'begin', 'ready', ...wholeCard, ...moves);
    expect(cardOf(talkAt(ending))?.level).toBe(1);
    expect(saidAt(ending).sides.a.line).toBe(talk.lightEndLine);
  });
});

test('a turn that is full promises room for more only where it is sure to be said back', () => {
  const lineAt = (sayBack: 'required' | 'optional' | 'none') =>
    saidAt(walk(open(planOfOne({ sayBack })), ...toSpeak), 0, true).sides.a.line;
  expect(wordingsOf('r-finish-thought')).toContain(lineAt('required'));
  expect([lineAt('optional'), lineAt('none')]).toEqual([talk.timeUpPlain, talk.timeUpPlain]);
});
