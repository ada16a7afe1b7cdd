import './styles/index.css';
import '@preact/signals';
import { render } from 'preact';
import { Frame } from './app/frame.tsx';
import { createShell } from './app/shell.ts';
import { allowOnlyOwnWorker } from './device/page/trusted-types.ts';

const root = document.getElementById('app');
// In a browser that is too old, start.js has said so in the page, and that stays.
if (root !== null && root.dataset.tooOld === undefined) start(root);

function start(page: HTMLElement): void {
  allowOnlyOwnWorker();
  const shell = createShell();
  addEventListener('unhandledrejection', () => {
    shell.broken.value = true;
  });
  page.replaceChildren();
  render(<Frame shell={shell} />, page);
  // Right after the first paint comes everything else, in one script; then nothing is ever asked for again.
  requestAnimationFrame(() =>
    setTimeout(() => {
      import('./app/create-app.tsx').then(
        ({ createApp }) => createApp(shell),
        (error: unknown) => {
          shell.failed.value = isMissing(error) ? 'missing' : 'unreadable';
        },
      );
    }),
  );
}

/** True where a script did not come at all. Browsers tell that by their words alone; other faults lie in what came. */
const isMissing = (error: unknown): boolean =>
  error instanceof TypeError && /dynamically imported module|importing a module/i.test(error.message);
