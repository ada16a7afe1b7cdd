import { readFileSync } from 'node:fs';
import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import { compileContent } from './content/compile.ts';
import { buildFacts } from './scripts/build/build-facts.mjs';
import { buildTargets } from './scripts/build/floor.mjs';
import { headersFor } from './scripts/build/headers.mjs';
import { withIntegrity } from './scripts/build/integrity.mjs';

const root = import.meta.dirname;
/** The version shown in settings. A test builds a second one by its own name. */
const version = process.env.COMMON_GROUND_VERSION ?? JSON.parse(readFileSync('package.json', 'utf8')).version;

const shortcutIcon = { src: 'pwa-192x192.png', sizes: '192x192', type: 'image/png' };
const wide = { sizes: '1180x820', type: 'image/png', form_factor: 'wide' } as const;
const narrow = { sizes: '585x1266', type: 'image/png', form_factor: 'narrow' } as const;

/** The pages' policy of public/_headers as a <meta>, for hosts that send no headers; only in the production build. */
function policyInPage(): Plugin {
  return {
    name: 'policy-in-page',
    apply: 'build',
    transformIndexHtml() {
      const policy = headersFor(readFileSync('public/_headers', 'utf8'), '/')['Content-Security-Policy'] ?? '';
      const content = policy.replace("frame-ancestors 'none'; ", '');
      return [{ tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content }, injectTo: 'head-prepend' }];
    },
  };
}

export default defineConfig({
  base: './',
  define: { 'import.meta.env.VITE_VERSION': JSON.stringify(version) },
  plugins: [
    compileContent(root),
    buildFacts(root),
    preact({ devToolsEnabled: false, prefreshEnabled: false }),
    policyInPage(),
    VitePWA({
      registerType: 'prompt',
      injectRegister: false,
      integration: {
        // The patterns below find the icons and the manifest too, and what is found by them carries its fingerprint.
        beforeBuildServiceWorker({ injectManifest }) {
          injectManifest.additionalManifestEntries = [];
          injectManifest.manifestTransforms = [withIntegrity(injectManifest.globDirectory)];
        },
      },
      manifest: {
        // Resolved against the host alone, not the folder: a name of its own keeps it apart from what else lives there.
        id: 'common-ground',
        name: 'Common Ground',
        short_name: 'Common Ground',
        description: 'A quiet table for two, one question at a time.',
        lang: 'en',
        start_url: './',
        scope: './',
        categories: ['lifestyle'],
        display: 'standalone',
        display_override: ['standalone', 'minimal-ui'],
        orientation: 'any',
        background_color: '#faf5ec',
        theme_color: '#faf5ec',
        shortcuts: [
          { name: 'A short check-in', url: './#/forecast/now', icons: [shortcutIcon] },
          { name: 'What is kept', url: './#/kept', icons: [shortcutIcon] },
        ],
        screenshots: [
          { ...wide, src: 'screenshots/home-wide.png', label: 'The first page, with the path of conversations' },
          { ...wide, src: 'screenshots/talk-wide.png', label: 'A turn, with one half of the screen for each' },
          { ...narrow, src: 'screenshots/home-narrow.png', label: 'The first page on a phone' },
          { ...narrow, src: 'screenshots/talk-narrow.png', label: 'A turn on a phone' },
        ],
        icons: [
          { src: 'pwa-192x192.png', sizes: '192x192', type: 'image/png' },
          { src: 'pwa-512x512.png', sizes: '512x512', type: 'image/png' },
          { src: 'maskable-icon-512x512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
        ],
      },
      strategies: 'injectManifest',
      srcDir: 'src/worker',
      filename: 'sw.ts',
      injectManifest: {
        rollupFormat: 'iife',
        target: buildTargets,
        globIgnores: ['404.html', 'screenshots/**', 'start-up/**', '**/BUILD.txt'],
        globPatterns: ['**/*.{html,js,css,woff2,png,svg,ico,webmanifest}'],
        // Each file is fetched from the host, never from the browser's cache: there an answer "not found", kept with the
        // header of an asset, would stay for a year and no later version could come whole.
        dontCacheBustURLsMatching: /^$/,
      },
    }),
  ],
  build: {
    target: buildTargets,
    cssTarget: buildTargets,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
  },
  test: {
    // Two cores may be shared with browsers; a property that takes long is not wrong.
    testTimeout: 30_000,
    setupFiles: ['tests/support/unit-setup.ts'],
    // The modules are read once by each worker, not by each file: the app has no module-level state that a test could leave.
    isolate: false,
    maxWorkers: '100%',
    // Vite reads the content once for all test files. The browser tests, which run without it, read it by themselves.
    alias: { './authored.ts': 'content:authored' },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          exclude: ['tests/unit/screens/**'],
          env: { TZ: 'Europe/Vienna' },
        },
      },
      {
        extends: true,
        test: {
          name: 'screens',
          include: ['tests/unit/screens/**/*.test.ts'],
          environment: 'happy-dom',
          environmentOptions: { happyDOM: { width: 1180, height: 820 } },
          env: { TZ: 'Europe/Vienna' },
          setupFiles: ['tests/support/unit-setup.ts', 'tests/support/screens/setup.ts'],
        },
      },
    ],
  },
});
