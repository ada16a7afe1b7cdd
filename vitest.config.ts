import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { compileContent } from './content/compile.ts';

export default defineConfig({
  plugins: [compileContent(import.meta.dirname), preact({ devToolsEnabled: false })],
  test: {
    include: ['tests/unit/**/*.test.ts'],
    environment: 'node',
    // Two cores may be shared with browsers; a property that takes long is not wrong.
    testTimeout: 30_000,
    setupFiles: ['tests/support/unit-setup.ts'],
  },
});
