import { expect, test } from 'vitest';
import { createTableModel } from '../../../../src/state/tablet/table-model.ts';

test('a half can be turned once it was measured and found large enough, and not when it has become small', () => {
  const { facingFits, measured } = createTableModel();
  expect(facingFits.value).toBe(false);
  measured({ width: 1180, height: 372, em: 16 });
  expect(facingFits.value).toBe(true);
  measured({ width: 1180, height: 200, em: 16 });
  expect(facingFits.value).toBe(false);
});
