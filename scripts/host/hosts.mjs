// node scripts/host/hosts.mjs : writes scripts/host/nginx.conf and scripts/host/Caddyfile anew from public/_headers, the one source.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { headersFor, patternsOf } from '../build/headers.mjs';

const made =
  '# Made from public/_headers by scripts/host/hosts.mjs; a test sees that it is current. Do not edit the headers by hand.';

/**
 * The paths of a `_headers` file whose headers are not those of every page, with these headers.
 * @param {string} rules
 */
function exceptions(rules) {
  const usual = JSON.stringify(headersFor(rules, '/any.png'));
  return patternsOf(rules)
    .map((pattern) => ({ pattern, headers: headersFor(rules, pattern.replace('*', 'any')) }))
    .filter(({ headers }) => JSON.stringify(headers) !== usual);
}

/**
 * A server block for nginx that sends what a `_headers` file says.
 * @param {string} rules the file's text
 */
export function nginxConf(rules) {
  // A location that adds one header of its own inherits none of the others, so each has them all.
  const lines = (/** @type {Record<string, string>} */ headers, /** @type {string} */ indent) =>
    Object.entries(headers)
      .map(([name, value]) => `${indent}add_header ${name} "${value}" always;\n`)
      .join('');
  const locations = exceptions(rules).map(({ pattern, headers }) => {
    const place = pattern.endsWith('*') ? pattern.slice(0, -1) : `= ${pattern}`;
    return `    location ${place} {\n${lines(headers, '        ')}    }\n`;
  });
  return `${made}
# Put your own name, folder and certificate in; the app needs https (or this machine's own address) to work offline.
server {
    listen 443 ssl;
    server_name talk.example;
    ssl_certificate /etc/ssl/talk.example.pem;
    ssl_certificate_key /etc/ssl/talk.example.key;
    root /srv/common-ground;
    index index.html;
    access_log off;

${lines(headersFor(rules, '/any.png'), '    ')}
${locations.join('\n')}
    location = /manifest.webmanifest {
        types { }
        default_type application/manifest+json;
${lines(headersFor(rules, '/manifest.webmanifest'), '        ')}    }

    location = /_headers {
        return 404;
    }
}
`;
}

/**
 * A site block for Caddy that sends what a `_headers` file says.
 * @param {string} rules the file's text
 */
export function caddyfile(rules) {
  const usual = headersFor(rules, '/any.png');
  const lines = (/** @type {Record<string, string>} */ headers) =>
    Object.entries(headers)
      .map(([name, value]) => `\t\t\t${name} "${value}"\n`)
      .join('');
  const blocks = exceptions(rules).map(({ pattern, headers }) => {
    const own = Object.entries(headers).filter(([name, value]) => usual[name] !== value);
    return `\t\theader ${pattern} {\n${lines(Object.fromEntries(own))}\t\t}\n`;
  });
  return `${made}
# Put your own name and folder in; Caddy gets the certificate by itself.
talk.example {
	root * /srv/common-ground

	# In a route the order is kept: what stands later wins.
	route {
		header {
${lines(usual)}		}
${blocks.join('')}		header /manifest.webmanifest Content-Type application/manifest+json
		respond /_headers 404
		file_server
	}
}
`;
}

/** The two files by their path, each with the function that makes it. */
export const hostFiles = { 'scripts/host/nginx.conf': nginxConf, 'scripts/host/Caddyfile': caddyfile };

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = join(import.meta.dirname, '../..');
  const rules = readFileSync(join(root, 'public/_headers'), 'utf8');
  for (const [file, make] of Object.entries(hostFiles)) writeFileSync(join(root, file), make(rules));
}
