import { describe, expect, test } from 'vitest';
import { adviceOfSigns } from '../../../../src/core/sitting/signs.ts';
import { cues } from '../../../support/sittings/said.ts';

const all = (cues?.signs ?? []).map(({ id }) => id);
const gone = ['gone-blank', 'far-away'];
const others = all.filter((id) => !gone.includes(id));
const levels = [1, 2, 3, 4] as const;

describe('the signs someone touched', () => {
  test('are the ones that are written, the two of being gone among them', () => {
    expect(others.length).toBeGreaterThanOrEqual(6);
    expect(all).toEqual(expect.arrayContaining(gone));
  });

  test.each(levels)('say nothing yet at level %i while there are none, or one that is not of being gone', (level) => {
    for (const signs of [[], ...others.map((id) => [id])]) expect(adviceOfSigns(signs, level)).toBe('nothing');
  });

  test.each(levels)('offer a break at level %i from any two on', (level) => {
    for (const one of others) {
      for (const two of others.filter((id) => id !== one)) expect(adviceOfSigns([one, two], level)).toBe('break');
    }
    expect(adviceOfSigns(others, level)).toBe('break');
  });

  test.each(gone)('with “%s” propose to stop at level 4, alone or among others, and at no other level', (sign) => {
    expect(adviceOfSigns([sign], 4)).toBe('stop');
    for (const one of others) expect(adviceOfSigns([one, sign], 4)).toBe('stop');
    for (const level of [1, 2, 3] as const) {
      expect(adviceOfSigns([sign], level)).toBe('nothing');
      expect(adviceOfSigns([others[0]!, sign], level)).toBe('break');
    }
  });
});
