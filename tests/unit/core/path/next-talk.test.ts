import { describe, expect, test } from 'vitest';
import type { ConversationId } from '../../../../content/conversation-ids.ts';
import { hourMs } from '../../../../src/core/durations.ts';
import type { PastSitting } from '../../../../src/core/kept/past-sitting.ts';
import { nextTalk } from '../../../../src/core/path/next-talk.ts';
import { stampAt } from '../../../support/kept/stamps.ts';
import { dealt } from '../../../support/sittings/dealt.ts';
import { conversations } from '../../../support/sittings/said.ts';
import { noon } from '../../../support/sittings/sitting-builder.ts';

const long = noon - 400 * hourMs;
/** A whole sitting that was held so long ago. */
const whole = (conversation: ConversationId, on = long): PastSitting => ({
  id: `${conversation}-${on}`,
  conversation,
  ...stampAt(on),
  prompts: dealt(conversation).cards.map(({ prompt }) => prompt),
  finished: true,
});
const wholeOf = (...all: readonly ConversationId[]) => all.map((each) => whole(each));
const next = (history: readonly PastSitting[], hourOfDay = 12) => nextTalk(history, conversations, noon, hourOfDay);

describe('the talk that home invites to', () => {
  test('is the first of the path for those who never talked here', () => {
    expect(next([])).toBe('start');
  });

  test('stays the same until as many questions were spoken to as one sitting plans', () => {
    const some = { ...whole('start'), prompts: ['start.01'], finished: false };
    expect(next([some])).toBe('start');
  });

  test('goes along the path, one after the other', () => {
    expect(next(wholeOf('start'))).toBe('warm');
    expect(next(wholeOf('start', 'warm'))).toBe('now');
    expect(next(wholeOf('start', 'warm', 'now'))).toBe('impact');
  });

  test('is a light one where a rest is kinder, and where it is late', () => {
    const light = wholeOf('start', 'warm', 'now', 'now', 'grow', 'floor', 'ahead');
    expect(next([...light, whole('impact')])).toBe('own');
    expect(next([...light, whole('impact', noon - hourMs)])).toBe('now');
    expect(next([...light, whole('impact')], 23)).toBe('now');
  });

  test('is never one that usually comes after another that was not held', () => {
    expect(next(wholeOf('start', 'warm', 'now'))).not.toBe('own');
    expect(next(wholeOf('warm', 'now', 'impact'))).toBe('start');
  });

  test('is the light talk for any day once all were held', () => {
    expect(next(conversations.map(({ id }) => whole(id)).concat(wholeOf('now')))).toBe('now');
  });
});
