import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { mistakesIn } from './read-classes.ts';

const inApp = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(?:css|tsx?)$/.test(name))
  .map((name) => ({ path: name.replaceAll('\\', '/'), text: readFileSync(join('src', name), 'utf8') }));
/** What is there before the app, and where it does not start. */
const beforeApp = ['index.html', 'public/start.js'].map((path) => ({ path, text: readFileSync(path, 'utf8') }));
const sources = [...inApp, ...beforeApp];
const isSheet = ({ path }: { path: string }) => path.endsWith('.css');

/** A class stands in `styles/`, in a stylesheet of its user's folder or of one above it, or in one that its user imports. */
describe('the classes of the stylesheets', () => {
  test('stand where they are used, all of them and no others', () => {
    const sheets = sources.filter(isSheet);
    const code = sources.filter((each) => !isSheet(each));
    expect(mistakesIn(sheets, code)).toEqual([]);
    expect(sheets.length).toBeGreaterThan(20);
  });

  test('are found where they do not: a planted mistake of each kind', () => {
    const sheets = [
      { path: 'styles/layout.css', text: '.page { margin: 0; & .pill { top: 0; } }' },
      {
        path: 'ui/pill.css',
        text: '@layer components { .pill { & b, .pill-text { color: red; } } .pill-solid { top: 0; } }',
      },
      {
        path: 'screens/a/a.css',
        text: '.pill { & .a { gap: 0; } } @media print { .pill .b { gap: 0; } } .gone { top: 0; }',
      },
    ];
    const code = [
      { path: 'ui/pill.tsx', text: `<b class={\`pill pill-\${kind}\`}><i class="pill-text" /></b>` },
      { path: 'screens/a/a-screen.tsx', text: `<p class="page a">\n// 'gone'\n</p>` },
      {
        path: 'screens/b/b-screen.tsx',
        text: `import '../../ui/pill.css';\n<p class={is === 'x' ? 'pill a' : \`b \${y ? 'missing' : ''} far-\${z}\`} />`,
      },
    ];
    expect(mistakesIn(sheets, code)).toEqual([
      'screens/a/a.css defines .pill .b, which is used elsewhere',
      'screens/a/a.css defines .gone, which is used elsewhere',
      '.gone is used nowhere',
      'screens/b/b-screen.tsx uses .a, which is defined nowhere in its reach',
      'screens/b/b-screen.tsx uses .b, which is defined nowhere in its reach',
      'screens/b/b-screen.tsx uses .missing, which is defined nowhere in its reach',
      'screens/b/b-screen.tsx uses .far-, which is defined nowhere in its reach',
    ]);
  });
});
