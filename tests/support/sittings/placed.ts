import type { Page } from '@playwright/test';
import type { Card } from '../../../src/core/sitting/card.ts';
import { openSitting, type SittingEvent } from '../../../src/core/sitting/sitting.ts';
import { step } from '../../../src/core/sitting/step.ts';
import { sittingFormat } from '../../../src/storage/formats/sitting-format.ts';
import { dealt } from './dealt.ts';
import { promptOf } from './said.ts';
import { putKept } from './stored.ts';

/** Lays a prompt open on the table, with its turn begun, as a sitting kept before; the page then shows it. */
export async function layOpen(page: Page, id: string) {
  const { level, sayBack, apology, turn } = promptOf(id);
  const plan = dealt('start');
  const card: Card = {
    ...plan.cards[0]!,
    prompt: id,
    level,
    sayBack,
    apology: apology === true,
    turnMs: turn.default * 1_000,
    lighter: null,
  };
  const now = await page.evaluate(() => Date.now());
  const toSpeak: SittingEvent['type'][] = ['begin', 'ready', 'start', 'next'];
  const opened = openSitting('placed', { ...plan, cards: [card, ...plan.cards] }, now);
  const sitting = toSpeak.reduce((before, type) => step(before, { type } as SittingEvent, now), opened);
  await putKept(page, 'state', { id: 'sitting', v: sittingFormat.version, value: sitting });
  await page.reload();
  await page.goto('./#/talk');
}
