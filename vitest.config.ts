import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { compileContent } from './content/compile.ts';

export default defineConfig({
  plugins: [compileContent(import.meta.dirname), preact({ devToolsEnabled: false })],
  test: {
    include: ['tests/unit/**/*.test.ts'],
    environment: 'node',
    setupFiles: ['tests/support/unit-setup.ts'],
  },
});
