import { defineConfig, minimal2023Preset } from '@vite-pwa/assets-generator/config';

const paper = '#faf5ec';

/** Icons from the mark; run `npm run icons` after changing public/mark.svg. */
export default defineConfig({
  preset: {
    ...minimal2023Preset,
    transparent: { ...minimal2023Preset.transparent, sizes: [192, 512], padding: 0.02 },
    maskable: { ...minimal2023Preset.maskable, padding: 0.2, resizeOptions: { background: paper } },
    apple: { ...minimal2023Preset.apple, padding: 0.12, resizeOptions: { background: paper } },
  },
  images: ['public/mark.svg'],
});
