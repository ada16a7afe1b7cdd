import { readFileSync } from 'node:fs';
import {
  type AppleDeviceName,
  appleSplashScreenSizes,
  defineConfig,
  minimal2023Preset,
} from '@vite-pwa/assets-generator/config';

const paper = '#faf5ec';
const eveningPaper = '#171310';
const mark = 'public/mark.svg';

/** One device of each size of screen that is in use. */
const devices: AppleDeviceName[] = [
  'iPad Pro 12.9"',
  'iPad Pro 11"',
  'iPad Air 11"',
  'iPad 10.2"',
  'iPad mini 8.3"',
  'iPhone 17 Pro Max',
  'iPhone 17',
  'iPhone Air',
  'iPhone 16 Plus',
  'iPhone 16',
  'iPhone 16e',
  'iPhone 11',
  'iPhone SE 4.7"',
];
/** Screens of other devices in use: two sizes of iPad and four of iPhone of earlier years, and the iPads Pro of 2024. */
const otherSizes = [
  { width: 1536, height: 2048, scaleFactor: 2 },
  { width: 1668, height: 2224, scaleFactor: 2 },
  { width: 1080, height: 2340, scaleFactor: 3 },
  { width: 1125, height: 2436, scaleFactor: 3 },
  { width: 1242, height: 2688, scaleFactor: 3 },
  { width: 1284, height: 2778, scaleFactor: 3 },
  { width: 2064, height: 2752, scaleFactor: 2 },
  { width: 1668, height: 2420, scaleFactor: 2 },
];

/** The mark in its evening colours. */
const eveningMark = async () =>
  Buffer.from(readFileSync(mark, 'utf8').replace('#a4502f', '#f0a37f').replace('#1f6a5c', '#86cdbb'));

/** Icons and Apple's start-up pictures from the mark; run `npm run icons` after changing public/mark.svg. */
export default defineConfig({
  preset: {
    ...minimal2023Preset,
    transparent: { ...minimal2023Preset.transparent, sizes: [192, 512], padding: 0.02 },
    maskable: { ...minimal2023Preset.maskable, padding: 0.2, resizeOptions: { background: paper } },
    apple: { ...minimal2023Preset.apple, padding: 0.12, resizeOptions: { background: paper } },
    appleSplashScreens: {
      sizes: [...devices.map((device) => appleSplashScreenSizes[device]), ...otherSizes],
      padding: 0.75,
      resizeOptions: { background: paper, fit: 'contain' },
      darkResizeOptions: { background: eveningPaper, fit: 'contain' },
      darkImageResolver: eveningMark,
      png: { compressionLevel: 9, palette: true, colours: 16 },
      name: (_landscape, { width, height }, dark) => `start-up/${width}x${height}${dark ? '-evening' : ''}.png`,
    },
  },
  images: [mark],
});
