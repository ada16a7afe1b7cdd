import type { Installer, PutAwayMemory } from '../../state/tablet/install-model.ts';
import { rememberedLine } from '../memory/remembered-line.ts';
import { isAppleApp } from './apple-app.ts';

/** The browser's own question, which no library of types knows yet. */
interface InstallQuestion extends Event {
  prompt(): Promise<unknown>;
}

const isQuestion = (event: Event): event is InstallQuestion => 'prompt' in event && typeof event.prompt === 'function';

/** The ways of this browser to put the app on the home screen; its own question is kept for a button. */
export function createInstaller(): Installer {
  let question: InstallQuestion | null = null;
  let tell = (_canAsk: boolean) => {};
  return {
    userAgent: navigator.userAgent,
    touchPoints: navigator.maxTouchPoints,
    watch({ canAsk, installed }) {
      tell = canAsk;
      const standalone = matchMedia('(display-mode: standalone)');
      const look = () => {
        if (standalone.matches || isAppleApp()) installed();
      };
      look();
      standalone.addEventListener('change', look);
      addEventListener('appinstalled', installed);
      addEventListener('beforeinstallprompt', (event) => {
        event.preventDefault();
        if (!isQuestion(event)) return;
        question = event;
        canAsk(true);
      });
    },
    async ask() {
      const asked = question;
      question = null;
      tell(false);
      await asked?.prompt();
    },
  };
}

/** Remembers that the line about the home screen was put away. */
export function createPutAwayMemory(): PutAwayMemory {
  const line = rememberedLine('install-line');
  return { isPutAway: () => line.read() === 'away', putAway: () => line.write('away') };
}
