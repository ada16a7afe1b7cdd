import type { Page } from '@playwright/test';

/**
 * What is wrong with how the screen is laid out, as lines to read: words or controls that are cut off, lie under
 * something else or stick out of their box, a page that scrolls sideways, and targets too small for a finger.
 */
export const auditLayout = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const slack = 1.5;
    const finger = 44;
    const pauseHeight = 60;
    const faults: string[] = [];
    /** The scroll positions that are tried: an element passes if it can be reached at one of them. */
    const places = ['center', 'start', 'end'] as const;

    const nameOf = (element: Element) => {
      const text = element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '';
      return `${element.tagName.toLowerCase()}.${element.className} “${text.slice(0, 40)}”`;
    };
    const px = (rect: DOMRect) =>
      `[${[rect.left, rect.top, rect.right, rect.bottom].map((side) => Math.round(side)).join(' ')}]`;
    const ancestors = (element: Element): Element[] =>
      element.parentElement === null ? [] : [element.parentElement, ...ancestors(element.parentElement)];
    // A picture of words that fade out is nothing to read or to touch.
    const isShown = (element: Element) =>
      element.closest('.softly-before') === null &&
      element.checkVisibility({ visibilityProperty: true }) &&
      ![element, ...ancestors(element)].some((each) => getComputedStyle(each).clipPath !== 'none');
    const clips = (element: Element) => /auto|scroll|hidden|clip/.test(getComputedStyle(element).overflow);
    const isInside = (inner: DOMRect, outer: DOMRect) =>
      inner.left >= outer.left - slack &&
      inner.right <= outer.right + slack &&
      inner.top >= outer.top - slack &&
      inner.bottom <= outer.bottom + slack;
    const controlOf = (element: Element) => element.closest('button, a, label, summary');
    /** True where a touch in the middle of the box meets the element; null where that point is outside of the window. */
    const isHit = (element: Element, rect: DOMRect): boolean | null => {
      const [x, y] = [(rect.left + rect.right) / 2, (rect.top + rect.bottom) / 2];
      if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) return null;
      const hit = document.elementFromPoint(x, y);
      if (hit === null) return null;
      const control = controlOf(element);
      return element.contains(hit) || hit.contains(element) || (control !== null && control === controlOf(hit));
    };

    const root = document.documentElement;
    if (root.scrollWidth > root.clientWidth)
      faults.push(`scrolls sideways: ${root.scrollWidth} in ${root.clientWidth}`);

    /** Colour that lies behind everything says nothing, and may reach beyond the screen. */
    const isDecoration = (element: Element) => element.closest('[aria-hidden=true]')?.textContent === '';
    const elements = [...document.body.querySelectorAll('*')].filter((each) => isShown(each) && !isDecoration(each));
    for (const element of elements) {
      const { overflowX, overflowY } = getComputedStyle(element);
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
      if (overflowX !== 'visible' && scrollWidth > clientWidth + slack && element.tagName !== 'INPUT')
        faults.push(`${nameOf(element)} is too wide: ${scrollWidth} in ${clientWidth}`);
      if (/hidden|clip/.test(overflowY) && scrollHeight > clientHeight + slack)
        faults.push(`${nameOf(element)} is cut off: ${scrollHeight} in ${clientHeight}`);
    }

    for (const element of elements) {
      if (!/sticky|fixed/.test(getComputedStyle(element).position)) continue;
      const { height } = element.getBoundingClientRect();
      if (height > innerHeight / 2) faults.push(`${nameOf(element)} stays over ${height} of ${innerHeight} px`);
    }

    for (const element of elements) {
      const isText = (node: Node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '';
      if (![...element.childNodes].some(isText)) continue;
      const boxes = ancestors(element).filter(clips);
      const control = controlOf(element);
      const range = document.createRange();
      range.selectNodeContents(element);
      const unseen = (index: number, rect: DOMRect) => {
        const middle = new DOMRect(rect.left, (rect.top + rect.bottom) / 2, rect.width, 0);
        if (!boxes.every((box) => isInside(middle, box.getBoundingClientRect()))) return false;
        if (isHit(element, rect) === true) seen.add(index);
        return isHit(element, rect) === false;
      };
      const seen = new Set<number>();
      const covered = new Map<number, string>();
      for (const block of places) {
        element.scrollIntoView({ block, inline: 'center' });
        let wanted = 0;
        for (const [index, rect] of [...range.getClientRects()].entries()) {
          if (rect.width < 2 || rect.height < 2) continue;
          wanted += 1;
          if (rect.left < -slack || rect.right > innerWidth + slack)
            faults.push(`${nameOf(element)} leaves the screen ${px(rect)}`);
          if (control !== null && !isInside(rect, control.getBoundingClientRect()))
            faults.push(`${nameOf(element)} ${px(rect)} sticks out of its control`);
          if (unseen(index, rect)) covered.set(index, px(rect));
        }
        // Whatever was met in one place counts as seen, so that nothing more can be found in the others.
        if (seen.size === wanted) break;
      }
      for (const [index, place] of covered) {
        if (!seen.has(index)) faults.push(`${nameOf(element)} is covered wherever it is scrolled to, last at ${place}`);
      }
    }

    for (const element of document.body.querySelectorAll('button, a[href], input, textarea, select')) {
      const control = element.closest('label') ?? element;
      if (!isShown(control)) continue;
      const { width, height } = control.getBoundingClientRect();
      if (width < finger || height < finger)
        faults.push(`${nameOf(control)} is small: ${width.toFixed(1)} x ${height.toFixed(1)}`);
      if (element.matches('.pause') && height < pauseHeight) faults.push(`pause is only ${height.toFixed(1)} px high`);
      const canBeTouched = places.some((block) => {
        control.scrollIntoView({ block, inline: 'center' });
        return isHit(control, control.getBoundingClientRect()) === true;
      });
      if (!canBeTouched) faults.push(`${nameOf(control)} cannot be touched at ${px(control.getBoundingClientRect())}`);
    }
    scrollTo(0, 0);
    return [...new Set(faults)];
  });

/** The boxes on the screen whose words do not all show at once, as lines to read. */
export const auditScrolling = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.body.querySelectorAll('*')]
      .filter((box) => /auto|scroll/.test(getComputedStyle(box).overflowY) && box.scrollHeight > box.clientHeight + 1)
      .map((box) => `${box.className}: ${box.scrollHeight} in ${box.clientHeight}`),
  );

/**
 * What is wider than the screen, as lines to read: a page that scrolls sideways, words that leave it or their box, and
 * short words that are broken for want of room beside something else.
 */
export const auditWidth = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const slack = 1.5;
    const faults: string[] = [];
    /** Words that are only read out are clipped away, and have no width to be looked at. */
    const isShown = (element: Element): boolean =>
      element.checkVisibility() &&
      getComputedStyle(element).clipPath === 'none' &&
      (element.parentElement === null || isShown(element.parentElement));
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) faults.push(`scrolls sideways: ${scrollWidth} in ${clientWidth}`);
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = words.nextNode(); node !== null; node = words.nextNode()) {
      const element = node.parentElement;
      if (element === null || !isShown(element)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = element.closest('button, label, li, p, h1, h2')?.getBoundingClientRect();
      const edge = Math.min(clientWidth, box?.right ?? clientWidth);
      const { left, right, width } = range.getBoundingClientRect();
      if (width > 0 && (left < -slack || right > edge + slack))
        faults.push(`“${node.textContent?.trim().slice(0, 30)}” reaches from ${left} to ${right} in ${edge}`);
      if (range.getClientRects().length < 2) continue;
      for (const { 0: word, index } of (node.textContent ?? '').matchAll(/[^\s-]+/g)) {
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const lines = [...range.getClientRects()].filter(({ width }) => width > 0);
        const whole = lines.reduce((sum, { width }) => sum + width, 0);
        if (lines.length > 1 && whole < clientWidth / 2) faults.push(`“${word}” is broken in ${element.className}`);
      }
    }
    return faults;
  });
