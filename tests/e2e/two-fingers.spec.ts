import type { CDPSession } from '@playwright/test';
import { expect, type Page, test } from '../support/app.ts';
import { names } from '../support/pages/home.ts';
import { openAt } from '../support/pages/open-at.ts';
import type { Table, Who } from '../support/pages/table.ts';
import { seated } from '../support/sittings/begun.ts';
import { dealt } from '../support/sittings/dealt.ts';
import { words } from '../support/sittings/said.ts';
import { walk } from '../support/sittings/sitting-builder.ts';

const { talk } = words;
const [first] = dealt('now').cards;
/** Both are about to say that they are ready for a light check-in. */
const ready = walk(seated(dealt('now')), 'begin');

/** Fingers on the glass, as the browser itself is told of them. */
class Fingers {
  readonly #page: Page;
  readonly #session: CDPSession;
  #down: { who: Who; x: number; y: number; id: number }[] = [];

  constructor(page: Page, session: CDPSession) {
    this.#page = page;
    this.#session = session;
  }

  async #tell(type: 'touchStart' | 'touchEnd' | 'touchCancel') {
    const touchPoints = this.#down.map(({ x, y, id }) => ({ x, y, id }));
    await this.#session.send('Input.dispatchTouchEvent', { type, touchPoints });
  }

  /** These lay a finger on their own place, at the same moment. */
  async down(...all: readonly Who[]) {
    for (const who of all) {
      const box = await this.#page.locator(`.pad.tone-${who}`).filter({ hasText: names[who] }).boundingBox();
      if (box === null) throw new Error(`no place for the finger of ${who}`);
      this.#down.push({ who, x: box.x + box.width / 2, y: box.y + box.height / 2, id: who === 'a' ? 1 : 2 });
    }
    await this.#tell('touchStart');
  }

  async lift(who: Who) {
    this.#down = this.#down.filter((finger) => finger.who !== who);
    await this.#tell('touchEnd');
  }

  /** The system takes all fingers away from the page. */
  async cancel() {
    this.#down = [];
    await this.#tell('touchCancel');
  }
}

const stays = async (table: Table, holding: number) => {
  await expect(table.page.getByText(talk.readyHold)).toHaveCount(holding);
  await expect(table.line(talk.readyTitle)).toBeVisible();
};

test.use({ hasTouch: true });

for (const layout of ['facing', 'sideBySide'] as const) {
  test.describe(layout === 'facing' ? 'across from each other' : 'next to each other', () => {
    let fingers: Fingers;

    test.beforeEach(async ({ page, table }) => {
      await openAt(page, 'talk', { sitting: ready, settings: { layout } });
      await expect(table.line(talk.readyTitle)).toBeVisible();
      fingers = new Fingers(page, await page.context().newCDPSession(page));
    });

    test('two fingers at the same moment open the first question', async ({ table }) => {
      await fingers.down('a', 'b');
      await table.offers(first!.prompt);
    });

    test('a finger that waits is joined by the other one', async ({ table }) => {
      await fingers.down('b');
      await stays(table, 1);
      await fingers.down('a');
      await table.offers(first!.prompt);
    });

    test('one finger after the other is not both at once', async ({ table }) => {
      await fingers.down('a');
      await stays(table, 1);
      await fingers.lift('a');
      await stays(table, 0);
      await fingers.down('b');
      await stays(table, 1);
      await fingers.lift('b');
      await stays(table, 0);
    });

    test('a finger that the tablet took away no longer counts', async ({ table }) => {
      await fingers.down('a');
      await stays(table, 1);
      await fingers.cancel();
      await stays(table, 0);
      await fingers.down('b');
      await stays(table, 1);
    });
  });
}
