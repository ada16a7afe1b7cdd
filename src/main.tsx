import './styles/index.css';
import '@preact/signals';
import { render } from 'preact';
import { Frame } from './app/frame.tsx';
import { createShell } from './app/shell.ts';
import { allowOnlyOwnWorker } from './device/page/trusted-types.ts';

allowOnlyOwnWorker();
const shell = createShell();
addEventListener('unhandledrejection', () => {
  shell.broken.value = true;
});

const root = document.getElementById('app');
if (root !== null) render(<Frame shell={shell} />, root);

// Right after the first paint comes everything else, in one script; then nothing is ever asked for again.
requestAnimationFrame(() =>
  setTimeout(() => {
    import('./app/create-app.tsx').then(
      ({ createApp }) => createApp(shell),
      () => {
        shell.failed.value = true;
      },
    );
  }),
);
