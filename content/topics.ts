/** The topics that can be asked about in *What happened*: the frame of it, never pictures, bodies or comparisons. */
export const topics = [
  'kind',
  'began',
  'ended',
  'contact',
  'knows',
  'health',
  'money',
  'home',
  'about-us',
  'now',
] as const;

/** One topic of the list that is agreed before *What happened*. */
export type Topic = (typeof topics)[number];
