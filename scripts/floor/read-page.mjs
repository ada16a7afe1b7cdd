// Finds what a built page asks of a browser: its elements, their attributes, and what its links and metas are for.
import { Window } from 'happy-dom';
import { html } from './compat.mjs';

/**
 * What a page uses of what the data knows.
 * @param {string} text
 * @returns {import('./read-script.mjs').Uses}
 */
export function readPage(text) {
  /** @type {import('./read-script.mjs').Uses} */
  const uses = new Map();
  const page = new new Window().DOMParser().parseFromString(text, 'text/html');
  for (const { localName, attributes } of page.querySelectorAll('*')) {
    const element = html.elements?.[localName];
    if (element === undefined) continue;
    uses.set(`<${localName}>`, [element]);
    for (const { name, value } of attributes) {
      const thing = element[name] ?? html.global_attributes?.[name];
      if (thing !== undefined) uses.set(`<${localName} ${name}>`, [thing]);
      const special = thing?.[value ?? ''];
      if (special !== undefined) uses.set(`<${localName} ${name}="${value}">`, [special]);
    }
  }
  return uses;
}
