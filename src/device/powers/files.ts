import type { FileToHand, HandOver } from '../../state/ports.ts';
import { isAppleApp } from '../install/apple-app.ts';

/** The longest, in ms, that the browser may take to fetch a file that was handed to it. */
const fetchedMs = 60_000;

/**
 * Hands files to the couple: all of them through one share sheet where it takes files, else as downloads. Never throws. A
 * sheet may never answer, so nothing must wait for the promise. It opens only right after a touch; called later than
 * that, this comes to `needsTouch`, and nothing was tried.
 */
export async function handOver(given: readonly FileToHand[]): Promise<HandOver> {
  const files = given.map(({ name, text, type }) => new File([text], name, { type }));
  try {
    if (canShare(files)) {
      if (isTouchStale()) return 'needsTouch';
      await navigator.share({ files });
      return 'handed';
    }
  } catch (refused) {
    // Some sheets say yes to files and then refuse this kind, or are stuck; only what a person put away stays away.
    if (refused instanceof DOMException && refused.name === 'AbortError') return 'putAway';
  }
  return download(files);
}

const canShare = (files: File[]): boolean => 'canShare' in navigator && navigator.canShare({ files });

/** True where the browser says that no touch is fresh enough to open a sheet. */
const isTouchStale = (): boolean => 'userActivation' in navigator && !navigator.userActivation.isActive;

function download(files: readonly File[]): HandOver {
  // On Apple's home screen a download opens in the place of the app, and nothing there leads back.
  if (isAppleApp()) return 'refused';
  try {
    for (const file of files) {
      const address = URL.createObjectURL(file);
      const link = document.createElement('a');
      link.href = address;
      link.download = file.name;
      link.click();
      setTimeout(() => URL.revokeObjectURL(address), fetchedMs);
    }
    return 'handed';
  } catch {
    return 'refused';
  }
}

/** Opens the browser's own way to print the page as it stands, or to make a file of it. */
export const printPage = (): void => window.print();
