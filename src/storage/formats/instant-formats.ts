import { firstFormat } from './format.ts';
import { instant } from './shapes.ts';

/** How the instant of the next sitting the two mean to have is kept. */
export const plannedFormat = firstFormat(instant);

/** How the instant of the last copy is kept. */
export const copiedFormat = firstFormat(instant);
