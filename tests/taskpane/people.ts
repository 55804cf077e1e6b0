import type { Page } from 'playwright-core';

/** More stops than any view of the pane has. */
const MOST_STOPS = 400;

/** What the keyboard is on: its role or tag, and its name or words. */
export function focusOn(page: Page): Promise<string> {
  return page.evaluate(() => {
    const on = document.activeElement;
    if (on === null || on === document.body) return '';
    const labels =
      on instanceof HTMLInputElement || on instanceof HTMLSelectElement ? [...(on.labels ?? [])] : [];
    const name =
      on.getAttribute('aria-label') ??
      (labels.length > 0
        ? labels.map((label) => label.textContent).join(' ')
        : (on as HTMLElement).innerText);
    return name.replace(/\s+/g, ' ').trim();
  });
}

/** Presses Tab (or Shift+Tab) until something with these words has the focus. */
export async function tabTo(page: Page, words: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const met: string[] = [];
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await page.keyboard.press(key);
    const on = await focusOn(page);
    if (words.test(on)) return;
    met.push(on);
  }
  throw new Error(`${key} never came to ${String(words)}, but to ${met.join(' | ')}`);
}

/** Waits until what has the focus is wholly in the window and nothing lies over it; fails when that never comes. */
export async function focusInSight(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const on = document.activeElement;
    if (on === null) return false;
    const { left, right, top, bottom } = on.getBoundingClientRect();
    const there = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return top >= 0 && bottom <= innerHeight && there !== null && (on.contains(there) || there.contains(on));
  });
}
