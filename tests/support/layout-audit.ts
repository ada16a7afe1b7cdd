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

    const nameOf = (element: Element) => {
      const text = element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '';
      return `${element.tagName.toLowerCase()}.${element.className} “${text.slice(0, 40)}”`;
    };
    const px = (rect: DOMRect) =>
      `[${[rect.left, rect.top, rect.right, rect.bottom].map((side) => Math.round(side)).join(' ')}]`;
    const ancestors = (element: Element): Element[] =>
      element.parentElement === null ? [] : [element.parentElement, ...ancestors(element.parentElement)];
    const isShown = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true }) &&
      ![element, ...ancestors(element)].some((each) => getComputedStyle(each).clipPath !== 'none');
    const clips = (element: Element) => /auto|scroll|hidden|clip/.test(getComputedStyle(element).overflow);
    const isInside = (inner: DOMRect, outer: DOMRect) =>
      inner.left >= outer.left - slack &&
      inner.right <= outer.right + slack &&
      inner.top >= outer.top - slack &&
      inner.bottom <= outer.bottom + slack;
    const controlOf = (element: Element) => element.closest('button, a, label, summary');
    /** What a finger meets in the middle of a box; null where the middle is out of sight. */
    const isHit = (element: Element, rect: DOMRect): boolean | null => {
      const [x, y] = [(rect.left + rect.right) / 2, (rect.top + rect.bottom) / 2];
      if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) return null;
      const hit = document.elementFromPoint(x, y);
      if (hit === null) return null;
      const control = controlOf(element);
      return element.contains(hit) || hit.contains(element) || (control !== null && control === controlOf(hit));
    };

    const root = document.documentElement;
    if (root.scrollWidth > root.clientWidth) faults.push(`scrolls sideways: ${root.scrollWidth} in ${root.clientWidth}`);

    const elements = [...document.body.querySelectorAll('*')].filter(isShown);
    for (const element of elements) {
      const { overflowX, overflowY } = getComputedStyle(element);
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
      if (overflowX !== 'visible' && scrollWidth > clientWidth + slack && element.tagName !== 'INPUT')
        faults.push(`${nameOf(element)} is too wide: ${scrollWidth} in ${clientWidth}`);
      if (/hidden|clip/.test(overflowY) && scrollHeight > clientHeight + slack)
        faults.push(`${nameOf(element)} is cut off: ${scrollHeight} in ${clientHeight}`);
    }

    for (const element of elements) {
      const lines = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
      if (lines.length === 0) continue;
      element.scrollIntoView({ block: 'center', inline: 'center' });
      const boxes = ancestors(element).filter(clips).map((each) => each.getBoundingClientRect());
      const control = controlOf(element)?.getBoundingClientRect();
      const range = document.createRange();
      range.selectNodeContents(element);
      for (const rect of range.getClientRects()) {
        if (rect.width < 2 || rect.height < 2) continue;
        if (rect.left < -slack || rect.right > innerWidth + slack) faults.push(`${nameOf(element)} leaves the screen ${px(rect)}`);
        if (control !== undefined && !isInside(rect, control))
          faults.push(`${nameOf(element)} ${px(rect)} sticks out of its control ${px(control)}`);
        const middle = new DOMRect(rect.left, (rect.top + rect.bottom) / 2, rect.width, 0);
        const isInSight = boxes.every((box) => isInside(middle, box));
        if (isInSight && isHit(element, rect) === false) faults.push(`${nameOf(element)} is covered at ${px(rect)}`);
      }
    }

    for (const element of document.body.querySelectorAll('button, a[href], input, textarea, select')) {
      const control = element.closest('label') ?? element;
      if (!isShown(control)) continue;
      control.scrollIntoView({ block: 'center', inline: 'center' });
      const rect = control.getBoundingClientRect();
      if (rect.width < finger || rect.height < finger)
        faults.push(`${nameOf(control)} is small: ${rect.width.toFixed(1)} x ${rect.height.toFixed(1)}`);
      if (element.matches('.pause') && rect.height < pauseHeight)
        faults.push(`pause is only ${rect.height.toFixed(1)} px high`);
      if (isHit(control, rect) !== true) faults.push(`${nameOf(control)} cannot be touched at ${px(rect)}`);
    }
    scrollTo(0, 0);
    return [...new Set(faults)];
  });
