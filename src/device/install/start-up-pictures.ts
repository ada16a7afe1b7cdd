/** The screens, upright and in pixels, that public/start-up has pictures for; scripts/pictures/pwa-assets.config.ts makes them. */
export const picturedScreens = [
  '750x1334',
  '828x1792',
  '1080x2340',
  '1125x2436',
  '1170x2532',
  '1179x2556',
  '1206x2622',
  '1242x2688',
  '1260x2736',
  '1284x2778',
  '1290x2796',
  '1320x2868',
  '1488x2266',
  '1536x2048',
  '1620x2160',
  '1640x2360',
  '1668x2224',
  '1668x2388',
  '1668x2420',
  '2048x2732',
  '2064x2752',
] as const;

/**
 * Names the pictures that an iPad or iPhone shows while the app starts from its home screen. It reads them when the app
 * is put there, so they need not stand in the page that comes first.
 */
export function linkStartUpPictures(): void {
  const [short, long] = [screen.width, screen.height].map((side) => side * devicePixelRatio).sort((a, b) => a - b);
  const size = picturedScreens.find((each) => each === `${short}x${long}`);
  if (size === undefined) return;
  const lying = size.split('x').reverse().join('x');
  for (const [orientation, picture] of [
    ['portrait', size],
    ['landscape', lying],
  ]) {
    for (const [scheme, end] of [
      ['light', ''],
      ['dark', '-evening'],
    ]) {
      const link = document.createElement('link');
      link.rel = 'apple-touch-startup-image';
      link.media = `(orientation: ${orientation}) and (prefers-color-scheme: ${scheme})`;
      link.href = `start-up/${picture}${end}.png`;
      document.head.append(link);
    }
  }
}
