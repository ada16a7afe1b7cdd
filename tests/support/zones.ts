/** Sets the zone of the tablet; the one that is given back was there before. */
export function travelTo(zone: string | undefined): string | undefined {
  const before = process.env.TZ;
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
  return before;
}

/** What comes of something in another zone. */
export function inZone<T>(zone: string, run: () => T): T {
  const home = travelTo(zone);
  try {
    return run();
  } finally {
    travelTo(home);
  }
}
