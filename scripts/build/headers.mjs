/**
 * The headers that a `_headers` file gives a path, as the hosts that read it merge them: every matching rule in order,
 * a line `! Name` drops what an earlier rule set.
 * @param {string} text the file's text
 * @param {string} path the path asked for, from `/`
 * @returns {Record<string, string>}
 */
export function headersFor(text, path) {
  /** @type {Record<string, string>} */
  const headers = {};
  let matches = false;
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (!/^\s/.test(line)) {
      const rule = line.trim();
      matches = rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : rule === path;
      continue;
    }
    if (!matches) continue;
    const entry = line.trim();
    if (entry.startsWith('! ')) delete headers[entry.slice(2)];
    else headers[entry.slice(0, entry.indexOf(':'))] = entry.slice(entry.indexOf(':') + 1).trim();
  }
  return headers;
}

/**
 * The paths that a `_headers` file has rules for, in order.
 * @param {string} text the file's text
 */
export const patternsOf = (text) =>
  text
    .split('\n')
    .filter((line) => line.startsWith('/'))
    .map((line) => line.trim());
