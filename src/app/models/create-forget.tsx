import { render } from 'preact';
import { createForgetting, type Left } from '../../device/memory/forget-all.ts';
import { ForgottenPage } from '../../screens/storage/forgotten-page.tsx';
import type { Words } from '../../state/models.ts';

/** The way to forget everything; another window that does so takes this one along. */
export function createForget(words: Words): () => Promise<void> {
  const show = (left: Left) => {
    const root = document.getElementById('app');
    if (root === null) return;
    // The page takes the place of the whole app, so that nothing of it goes on.
    history.replaceState(null, '', new URL('.', document.baseURI));
    render(<ForgottenPage words={words} left={left} again={forget} anew={startAnew} />, root);
  };
  const forgetting = createForgetting(() => void here());
  const here = async () => show(await forgetting.here());
  const forget = async () => {
    forgetting.tellOthers();
    await here();
  };
  return forget;
}

/** Loads the app anew; an address with a fragment, as *back* leaves one, would only move within the page. */
const startAnew = () => location.replace(new URL('.', document.baseURI));
