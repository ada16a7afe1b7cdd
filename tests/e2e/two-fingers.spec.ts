import { expect, test } from '../support/app.ts';
import { Fingers } from '../support/hands/fingers.ts';
import { openAt } from '../support/pages/open-at.ts';
import type { Table } from '../support/pages/table.ts';
import { seated } from '../support/sittings/begun.ts';
import { dealt } from '../support/sittings/dealt.ts';
import { words } from '../support/sittings/said.ts';
import { walk } from '../support/sittings/sitting-builder.ts';

const { talk } = words;
const [first] = dealt('now').cards;
/** Both are about to say that they are ready for a light check-in. */
const ready = walk(seated(dealt('now')), 'begin');

const stays = async (table: Table, holding: number) => {
  // Both lines keep their room, and one of them is seen.
  await expect(table.page.getByText(talk.readyHold).filter({ visible: true })).toHaveCount(holding);
  await expect(table.line(talk.readyTitle)).toBeVisible();
};

test.use({ takesTime: false });

for (const layout of ['facing', 'sideBySide'] as const) {
  test.describe(layout === 'facing' ? 'across from each other' : 'next to each other', () => {
    let fingers: Fingers;

    test.beforeEach(async ({ page, table }) => {
      await openAt(page, 'talk', { sitting: ready, settings: { layout } });
      await expect(table.line(talk.readyTitle)).toBeVisible();
      fingers = await Fingers.on(page);
      await fingers.pass(1_000);
    });

    test('a finger that waits moves nothing, and is joined by the other one', async ({ table }) => {
      const places = async () => [await table.pad('a').boundingBox(), await table.pad('b').boundingBox()];
      const before = await places();
      await fingers.down({ 2: table.pad('b') });
      await stays(table, 1);
      expect(await places()).toEqual(before);
      await fingers.down({ 1: table.pad('a') });
      await table.comesTo(first!.prompt);
    });

    test('one finger after the other is not both at once', async ({ table }) => {
      await fingers.down({ 1: table.pad('a') });
      await stays(table, 1);
      await fingers.lift(1);
      await stays(table, 0);
      await fingers.down({ 2: table.pad('b') });
      await stays(table, 1);
      await fingers.lift(2);
      await stays(table, 0);
    });

    test('a finger that the tablet took away no longer counts', async ({ table }) => {
      await fingers.down({ 1: table.pad('a') });
      await stays(table, 1);
      await fingers.cancel();
      await stays(table, 0);
      await fingers.down({ 2: table.pad('b') });
      await stays(table, 1);
    });
  });
}
