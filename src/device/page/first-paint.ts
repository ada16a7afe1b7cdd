import type { Palette, TextSize } from '../../core/settings.ts';

/** The few settings the first paint needs before the database is open; nothing in it is private. */
export interface FirstPaint {
  readonly welcomed: boolean;
  readonly palette: Palette;
  readonly textSize: TextSize;
}

const key = 'first-paint';
const plain: FirstPaint = { welcomed: false, palette: 'system', textSize: 100 };

/** Reads the look that was left for the first paint; a plain one where there is none, or where it cannot be read. */
export function readFirstPaint(): FirstPaint {
  try {
    const [welcomed, palette, size] = (localStorage.getItem(key) ?? '').split(' ');
    return {
      welcomed: welcomed === 'yes',
      palette: palette === 'light' || palette === 'evening' ? palette : plain.palette,
      textSize: size === '125' ? 125 : size === '150' ? 150 : size === '200' ? 200 : plain.textSize,
    };
  } catch {
    // A browser may refuse storage; the first paint is then plain, and the storage health says so.
    return plain;
  }
}

/** Leaves the look for the next first paint; false where the browser refuses. */
export function leaveFirstPaint({ welcomed, palette, textSize }: FirstPaint): boolean {
  try {
    localStorage.setItem(key, `${welcomed ? 'yes' : 'no'} ${palette} ${textSize}`);
    return true;
  } catch {
    return false;
  }
}

/** The media query under which the first of the two colours of the browser's own frame holds; else the second does. */
const lightFrame: Record<Palette, string> = {
  system: '(prefers-color-scheme:light)',
  light: 'all',
  evening: 'not all',
};

/** Puts palette and text size on the page, and the palette on the browser's frame around it. */
export function paint({ palette, textSize }: Pick<FirstPaint, 'palette' | 'textSize'>): void {
  const { dataset, style } = document.documentElement;
  dataset.palette = palette;
  dataset.text = String(textSize);
  style.fontSize = textSize === 100 ? '' : `${textSize}%`;
  document.querySelector('[name=theme-color]')?.setAttribute('media', lightFrame[palette]);
}
