/** True where the tablet can vibrate. */
export const canVibrate = (): boolean => 'vibrate' in navigator;

/** One short vibration, 80 ms, where the tablet can. */
export function vibrate(): void {
  if (canVibrate()) navigator.vibrate(80);
}
