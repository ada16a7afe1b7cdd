import { type FittingAsk, fittingCues } from '../../../src/core/reminders/fitting.ts';
import { tableCues } from './said.ts';
import type { At } from './sitting-builder.ts';

/** Three reminders in a couple's own words. */
export const ownLines = { listen: 'Look at me.', quiet: 'Take your time.', here: 'For the children.' };
const noLines = { listen: '', quiet: '', here: '' };

/** The reminders that fit at this moment of a sitting, at noon and with nothing held before but for what is changed. */
export const aptAt = ({ sitting, now }: At, changes: Partial<FittingAsk> = {}) =>
  fittingCues(sitting, {
    reminders: tableCues.reminders,
    ownLines: noLines,
    history: [],
    hardBefore: null,
    now,
    hourOfDay: 12,
    ...changes,
  });

/** Their ids. */
export const idsAt = (at: At, changes: Partial<FittingAsk> = {}) => aptAt(at, changes).map(({ id }) => id);
