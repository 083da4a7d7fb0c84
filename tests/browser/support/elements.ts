/** Questions about elements that shadow trees hide from ordinary selectors. */

import type { Page } from '@playwright/test';

export interface Box {
  readonly name: string;
  readonly left: number;
  readonly right: number;
  readonly width: number;
  readonly height: number;
}

/** The boxes of all visible elements that match, shadow trees included. */
export function boxes(page: Page, selector: string): Promise<Box[]> {
  return page.locator(selector).evaluateAll((elements) =>
    elements
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .map((element) => {
        const { left, right, width, height } = element.getBoundingClientRect();
        const text = element.textContent?.trim().slice(0, 30);
        return { name: `${element.localName}#${element.id} ${text}`, left, right, width, height };
      })
      .filter(({ width, height }) => width > 0 && height > 0),
  );
}

export interface Focus {
  readonly name: string;
  /** An outline stands around it, or around the field or the label that it is in. */
  readonly outlined: boolean;
  /** Some of it can be seen, not everything lies outside the window or under something else. */
  readonly seen: boolean;
}

/** What has the focus. */
export function focus(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    if (!element || element === document.body)
      return { name: 'nothing', outlined: false, seen: false };
    const label = element.getAttribute('aria-label') ?? element.textContent?.trim();
    const framed = [element, element.closest('.entry'), element.closest('label')];
    const outlined = framed.some((part) => {
      if (!part) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(part);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    });
    const root = element.getRootNode() as Document | ShadowRoot;
    const { left, top, width, height } = element.getBoundingClientRect();
    const points = [0.1, 0.5, 0.9].flatMap((x) =>
      [0.1, 0.5, 0.9].map((y) => [left + x * width, top + y * height] as const),
    );
    const seen = points.some(([x, y]) => {
      const hit = root.elementFromPoint(x, y);
      return hit !== null && (element.contains(hit) || hit.contains(element));
    });
    return { name: `${element.id || element.localName} ${label ?? ''}`.trim(), outlined, seen };
  });
}
