import { readFileSync } from 'node:fs';
import preact from '@preact/preset-vite';
import { defineConfig, type Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { compileContent } from './content/compile.ts';
import { headersFor } from './scripts/headers.mjs';

const root = import.meta.dirname;

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
  plugins: [
    compileContent(root),
    preact({ devToolsEnabled: false, prefreshEnabled: false }),
    policyInPage(),
    VitePWA({
      registerType: 'prompt',
      injectRegister: false,
      manifest: {
        id: './',
        name: 'Common Ground',
        short_name: 'Common Ground',
        description: 'A quiet table for two, one question at a time.',
        lang: 'en',
        start_url: './',
        scope: './',
        display: 'standalone',
        orientation: 'any',
        background_color: '#faf5ec',
        theme_color: '#faf5ec',
        icons: [
          { src: 'pwa-192x192.png', sizes: '192x192', type: 'image/png' },
          { src: 'pwa-512x512.png', sizes: '512x512', type: 'image/png' },
          { src: 'maskable-icon-512x512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
        ],
      },
      workbox: {
        clientsClaim: true,
        skipWaiting: false,
        cleanupOutdatedCaches: true,
        navigateFallback: 'index.html',
        globIgnores: ['screenshots/**', '**/BUILD.txt'],
        globPatterns: ['**/*.{html,js,css,woff2,png,svg,ico,webmanifest}'],
        dontCacheBustURLsMatching: /^assets\//,
      },
    }),
  ],
  build: {
    target: ['chrome123', 'firefox120', 'safari17.5'],
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
  },
});
