import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';

/** The variable that names the site's folder to the tests. */
export const storageSite = 'COMMON_GROUND_STORAGE_SITE';

const page = (script: string) => `<!doctype html><html lang="en"><title>Storage</title>${script}</html>`;

/**
 * Builds, before all tests, a site of the app's own storage code and nothing else: the production build lets no test
 * reach into it. The function it returns deletes the site.
 */
// biome-ignore lint/style/noDefaultExport: Playwright reads the default export
export default async function buildStorageSite(): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'common-ground-storage-'));
  await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      outDir: folder,
      emptyOutDir: true,
      lib: { entry: join(import.meta.dirname, 'storage-page.ts'), formats: ['es'], fileName: () => 'storage.js' },
    },
  });
  writeFileSync(join(folder, 'index.html'), page('<script type="module" src="storage.js"></script>'));
  cpSync(join(import.meta.dirname, '..', '..', '..', 'public', 'mark.svg'), join(folder, 'mark.svg'));
  writeFileSync(join(folder, 'favicon.ico'), '');
  process.env[storageSite] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
