// The fingerprint of each file in the worker's list, so that a tablet takes a version only whole, from whatever host.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Gives every entry of the worker's list the SHA-384 of its file: a browser refuses any other bytes, such as a page of the
 * version before, or a page in place of a file that a host has lost.
 * @param {string} folder the built files
 * @returns {import('workbox-build').ManifestTransform}
 */
export const withIntegrity = (folder) => (entries) => ({
  manifest: entries.map((entry) => ({ ...entry, integrity: integrityOf(readFileSync(join(folder, entry.url))) })),
});

/** @param {Uint8Array} bytes */
const integrityOf = (bytes) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
