import type { Day } from '../day.ts';
import { other, type Partner } from '../partner.ts';
import { tidyText } from '../text/tidy-text.ts';
import { type Agreement, bringBack } from './agreement.ts';
import type { CheckIn } from './check-in.ts';
import type { Appreciation, Note } from './note.ts';
import type { Parked } from './parked.ts';
import type { PastSitting } from './past-sitting.ts';

/** The body of each kind that can stand on the shelf. All but the trace of a sitting came there because someone asked. */
export interface Bodies {
  readonly note: Note;
  readonly appreciation: Appreciation;
  readonly agreement: Agreement;
  readonly checkIn: CheckIn;
  readonly parked: Parked;
  readonly held: PastSitting;
}

/** The name of a kind. */
export type Kind = keyof Bodies;

/** All that has to be known of a kind beside its own rules. */
export interface KindFacts<Body> {
  /** The longest text of the two in it, in UTF-16 units; 0 where it holds none. */
  readonly longest: number;
  /** All text of the two in it, one a line; empty where it holds none. */
  readonly wordsOf: (body: Body) => string;
  /** The body with its texts tidy, and not a word shorter. */
  readonly tidy: (body: Body) => Body;
  /** True where no text in it is too long to be kept. */
  readonly fits: (body: Body) => boolean;
  /** Its day, or null where it has none. */
  readonly dayOf: (body: Body) => Day | null;
  /** The body with what is of one partner given to the other: for two whose colours are the other way round. */
  readonly swap: (body: Body) => Body;
  /** The body as it is brought back from a copy on a day. */
  readonly bringBack: (body: Body, on: Day) => Body;
  /** Its place among the kinds that are offered and listed for both to read, from 1; null where it is not. */
  readonly listedAt: number | null;
  /** False where its number would tell one of the two how much the other has kept. */
  readonly mayBeCounted: boolean;
  /** False where a sitting leaves it by itself. */
  readonly isAskedFor: boolean;
  /** True where it goes with its sitting when that is forgotten. */
  readonly goesWithSitting: boolean;
}

/** How a kind is brought back of which nothing has to be agreed. */
const marked = { bringBack: <Body>(body: Body, on: Day): Body => ({ ...body, broughtBackOn: on }) };

/** The facts about the text of a kind that is one text. */
const oneText = (longest: number) => ({
  longest,
  wordsOf: ({ text }: { readonly text: string }) => text,
  tidy: <Body extends { readonly text: string }>(body: Body): Body => ({ ...body, text: tidyText(body.text) }),
  fits: ({ text }: { readonly text: string }) => text.length <= longest,
});

/** The facts about the text of a kind that holds no words of the two. */
const noText = { longest: 0, wordsOf: () => '', tidy: <Body>(body: Body): Body => body, fits: () => true };

/** Of a kind in which nothing is of one partner alone. */
const ofBoth = { swap: <Body>(body: Body): Body => body };

const swapWho = (who: Partner | 'both'): Partner | 'both' => (who === 'both' ? who : other(who));

const dayOf = ({ day }: { readonly day: Day }) => day;

const longestAct = 300;

/** Every kind, in the order in which they are counted. A kind that is not described here does not compile. */
export const kinds = {
  note: {
    ...oneText(4_000),
    ...marked,
    ...ofBoth,
    dayOf,
    listedAt: 3,
    mayBeCounted: true,
    isAskedFor: true,
    goesWithSitting: true,
  },
  appreciation: {
    ...oneText(600),
    ...marked,
    swap: (body) => ({ ...body, from: swapWho(body.from) }),
    dayOf,
    listedAt: 1,
    mayBeCounted: true,
    isAskedFor: true,
    goesWithSitting: true,
  },
  agreement: {
    longest: longestAct,
    wordsOf: ({ act, changes }) => [act, ...changes.map((change) => change.act)].join('\n'),
    tidy: (body) => ({ ...withTidyAct(body), changes: body.changes.map(withTidyAct) }),
    bringBack,
    fits: (body) => [body, ...body.changes].every(({ act }) => act.length <= longestAct),
    swap: (body) => ({
      ...body,
      who: swapWho(body.who),
      touched: { a: body.touched.b, b: body.touched.a },
      changes: body.changes.map((change) => ({ ...change, who: swapWho(change.who) })),
    }),
    dayOf,
    listedAt: 2,
    mayBeCounted: true,
    isAskedFor: true,
    goesWithSitting: false,
  },
  checkIn: {
    ...noText,
    ...marked,
    swap: (body) => ({ ...body, partner: other(body.partner) }),
    dayOf,
    listedAt: null,
    mayBeCounted: false,
    isAskedFor: true,
    goesWithSitting: false,
  },
  parked: {
    ...oneText(400),
    ...marked,
    ...ofBoth,
    dayOf: () => null,
    listedAt: null,
    mayBeCounted: true,
    isAskedFor: true,
    goesWithSitting: false,
  },
  held: {
    ...noText,
    ...marked,
    ...ofBoth,
    dayOf,
    listedAt: null,
    mayBeCounted: true,
    isAskedFor: false,
    goesWithSitting: true,
  },
} as const satisfies { readonly [K in Kind]: KindFacts<Bodies[K]> };

const withTidyAct = <Part extends { readonly act: string }>(part: Part): Part => ({
  ...part,
  act: tidyText(part.act),
});

/** The kinds that stand in the list of what is kept. */
export type ListedKind = { [K in Kind]: (typeof kinds)[K]['listedAt'] extends number ? K : never }[Kind];

/** True for the name of a kind that this version knows. */
export const isKind = (name: string): name is Kind => Object.hasOwn(kinds, name);

/** True for a kind that stands in the list of what is kept. */
export const isListedKind = (kind: Kind): kind is ListedKind => kinds[kind].listedAt !== null;

/** The names of all kinds, in the order in which they are counted. */
export const allKinds: readonly Kind[] = Object.keys(kinds).filter(isKind);

/** The names of the listed kinds, in the order in which they are offered. */
export const listedKinds: readonly ListedKind[] = allKinds
  .filter(isListedKind)
  .sort((x, y) => kinds[x].listedAt - kinds[y].listedAt);

/** A list of bodies for each kind. */
export type BodiesByKind = { readonly [K in Kind]: Bodies[K][] };

/** No body of any kind. */
export const noBodies = (): BodiesByKind => ({
  note: [],
  appreciation: [],
  agreement: [],
  checkIn: [],
  parked: [],
  held: [],
});
