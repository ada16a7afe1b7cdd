import { describe, expect, test } from 'vitest';
import { openSitting, type SittingEvent } from '../../../../src/core/sitting/sitting.ts';
import { step } from '../../../../src/core/sitting/step.ts';
import { type Place, places, shortOf } from '../../../support/sittings/places.ts';
import { buildPlan } from '../../../support/sittings/sitting-builder.ts';

/** Everything that can happen, one example each. */
const events = {
  sorting: { type: 'sorting', topic: 'money', pile: 'later' },
  begin: { type: 'begin' },
  sorted: { type: 'sorted', scope: { kind: 'need' } },
  agreed: { type: 'agreed' },
  ready: { type: 'ready' },
  start: { type: 'start' },
  said: { type: 'said' },
  next: { type: 'next' },
  heard: { type: 'heard' },
  notQuite: { type: 'notQuite' },
  more: { type: 'more' },
  'check: go on': { type: 'check', answer: 'goOn' },
  'check: lighter': { type: 'check', answer: 'lighter' },
  'check: enough': { type: 'check', answer: 'enough' },
  skip: { type: 'skip' },
  gentler: { type: 'gentler' },
  back: { type: 'back' },
  oneMore: { type: 'oneMore' },
  startOver: { type: 'startOver' },
  pause: { type: 'pause' },
  stop: { type: 'stop' },
  resume: { type: 'resume' },
  seen: { type: 'seen' },
  goOn: { type: 'goOn' },
  anotherPrompt: { type: 'anotherPrompt' },
  callBreak: { type: 'callBreak', returnAt: null },
  'imBack: a': { type: 'imBack', partner: 'a' },
  'imBack: b': { type: 'imBack', partner: 'b' },
  endKindly: { type: 'endKindly' },
  lightEnd: { type: 'lightEnd' },
  letGo: { type: 'letGo' },
  finish: { type: 'finish', nextDay: null },
} as const satisfies Record<string, SittingEvent>;

type EventName = keyof typeof events;

const out = { pause: 'pause', stop: 'stopped' };
/** A card may be skipped for the first spare, or worded more gently. */
const card = (here: string) => ({ ...out, skip: 'offer impact.07', gentler: here });
/** A card that was spoken to is passed. */
const spoken = (here: string) => ({ ...card(here), skip: 'check impact.01' });
const speak = 'speak impact.01';
const rest = { stop: 'stopped', callBreak: 'break', letGo: 'done' };

/** Where each event leads from each place; what is not named here changes nothing at all. */
const leads: Readonly<Record<string, Partial<Record<string, string>>>> = {
  forecast: { begin: 'ready impact.01' },
  sort: { ...out, sorting: 'sort impact.01', sorted: 'agree impact.01', back: 'forecast' },
  agree: { ...out, agreed: 'ready impact.01', back: 'sort impact.01' },
  ready: { ...out, ready: 'offer impact.01', back: 'forecast' },
  offer: { ...card('offer impact.01'), start: speak, back: 'ready impact.01' },
  stand: { ...card('stand impact.03'), skip: 'close: heard', next: 'speak impact.03', back: 'offer impact.03' },
  speak: { ...card(speak), said: 'breath impact.01', oneMore: speak, startOver: speak, back: 'offer impact.01' },
  'breath over': { ...spoken('breath impact.01'), next: 'sayBack impact.01', startOver: speak, back: speak },
  'say back': {
    ...spoken('sayBack impact.01'),
    heard: 'meet impact.01',
    more: 'more impact.01',
    notQuite: 'sayBack impact.01',
    startOver: speak,
    back: speak,
  },
  'say back, optional': {
    ...card('sayBack impact.02'),
    skip: 'close: heard',
    heard: 'speak impact.02',
    more: 'more impact.02',
    notQuite: 'sayBack impact.02',
    next: 'speak impact.02',
    startOver: 'speak impact.02',
    back: 'speak impact.02',
  },
  more: { ...spoken('more impact.01'), said: 'meet impact.01', startOver: speak, back: 'sayBack impact.01' },
  meet: { ...spoken('meet impact.01'), next: speak, back: 'sayBack impact.01' },
  'speak, the other one': {
    ...spoken(speak),
    said: 'breath impact.01',
    oneMore: speak,
    startOver: speak,
    back: 'meet impact.01',
  },
  check: {
    ...out,
    'check: go on': 'offer impact.02',
    'check: lighter': 'speak now.05',
    'check: enough': 'close: heard',
    back: 'meet impact.01',
  },
  'close: heard': { ...out, next: 'close: kind', skip: 'close: kind', finish: 'done', back: 'meet impact.03' },
  'close: kind': { ...out, next: 'close: next', skip: 'close: next', finish: 'done', back: 'close: heard' },
  'close: next': { ...out, finish: 'done', back: 'close: kind' },
  pause: { ...rest, goOn: speak, anotherPrompt: 'offer impact.07', back: speak },
  break: { ...rest, 'imBack: a': 'break', 'imBack: b': 'break', back: 'pause' },
  'break, one is back': { ...rest, 'imBack: b': 'return', back: 'pause' },
  return: { ...rest, goOn: 'offer impact.01', anotherPrompt: 'offer impact.07', pause: 'pause', back: 'break' },
  stopped: { goOn: speak, endKindly: 'close: heard', resume: 'return', letGo: 'done', back: speak },
  done: {},
} satisfies Record<Place, Partial<Record<EventName, string>>>;

const allEvents = Object.entries<SittingEvent>(events);

describe.each(Object.entries(places))('at %s', (place, { sitting, now }) => {
  const here = leads[place] ?? {};

  test.each(allEvents.filter(([name]) => here[name] !== undefined))('%s leads on', (name, event) => {
    const next = step(sitting, event, now);
    expect(shortOf(next.scene)).toBe(here[name]);
    expect(next).not.toBe(sitting);
  });

  test('every other event leaves the very same sitting', () => {
    const others = allEvents.filter(([name]) => here[name] === undefined);
    expect(others.filter(([, event]) => step(sitting, event, now) !== sitting).map(([name]) => name)).toEqual([]);
  });
});

test('a plan without a card stays at its forecast', () => {
  const { sitting, now } = places.forecast;
  const empty = openSitting(sitting.id, buildPlan({ cards: [] }), now);
  expect(step(empty, { type: 'begin' }, now)).toBe(empty);
});
