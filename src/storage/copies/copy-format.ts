/** The name of the format, at the head of every copy, by which a person and this app know it again. */
export const copyFormat = 'common-ground-copy';
/** Raised when the envelope changes; records and settings carry formats of their own. */
export const copyVersion = 1;

/** The largest file that is opened, in bytes. A note of 4,000 characters is at most 12 kB, so this is thousands of them. */
export const mostBytes = 32 * 1024 * 1024;
/** The most records in one file. */
export const mostRecords = 50_000;
