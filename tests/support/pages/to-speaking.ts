import { expect } from '../app.ts';
import { dealt } from '../sittings/dealt.ts';
import type { Home } from './home.ts';
import type { Table } from './table.ts';

const [first] = dealt('now').cards;

/** From home to the first turn of a light talk, with its prompt open. */
export async function toSpeaking(home: Home, table: Table) {
  await home.sitDownToLightTalk();
  await table.bothReady();
  await expect(table.prompt(first!.prompt)).toBeVisible();
}
