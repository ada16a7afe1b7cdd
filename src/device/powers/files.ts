/** The longest, in ms, that the browser may take to fetch a file that was handed to it. */
const fetchedMs = 60_000;

/**
 * Hands a file to the couple: through the share sheet where it takes files, else as a download. False where the sheet was
 * put away, or nothing could be handed over.
 */
export async function saveFile(name: string, text: string, type: string): Promise<boolean> {
  const file = new File([text], name, { type });
  try {
    if (canShare(file)) {
      await navigator.share({ files: [file] });
      return true;
    }
  } catch (refused) {
    // Some sheets say yes to files and then refuse this kind; only what a person put away stays away.
    if (refused instanceof DOMException && refused.name === 'AbortError') return false;
  }
  return download(file);
}

const canShare = (file: File): boolean => 'canShare' in navigator && navigator.canShare({ files: [file] });

function download(file: File): boolean {
  try {
    const address = URL.createObjectURL(file);
    const link = document.createElement('a');
    link.href = address;
    link.download = file.name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), fetchedMs);
    return true;
  } catch {
    return false;
  }
}

/** Opens the browser's own way to print the page as it stands, or to make a file of it. */
export const printPage = (): void => window.print();
