import type { JSX } from 'preact';
import type { Words } from '../../../state/models.ts';
import { AddDrawing, DotsDrawing, HomeDrawing, ShareDrawing } from './install-drawings.tsx';

type Step = readonly [drawing: () => JSX.Element, line: string];

/** The steps to install the app, each with a small drawing of what to touch. */
export function InstallSteps({ way, words }: { way: 'apple' | 'firefox'; words: Words['install'] }) {
  const steps: Record<typeof way, readonly Step[]> = {
    apple: [
      [ShareDrawing, words.apple1],
      [AddDrawing, words.apple2],
      [HomeDrawing, words.appleOpen],
    ],
    firefox: [
      [DotsDrawing, words.firefox1],
      [AddDrawing, words.firefox2],
      [HomeDrawing, words.firefoxOpen],
    ],
  };
  return (
    <ol class="install-steps">
      {steps[way].map(([Drawing, line]) => (
        <li key={line}>
          <Drawing />
          <span>{line}</span>
        </li>
      ))}
    </ol>
  );
}
