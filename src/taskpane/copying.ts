import type { Copied } from './paneHost';

/**
 * Puts a table on the clipboard, at once and while a click is being handled, as browsers want it: every host lets a
 * page answer the copy it asked for itself. False when the browser doesn't.
 */
export function copyAtOnce({ html, text }: Copied): boolean {
  let heard = false;
  const answer = (event: ClipboardEvent): void => {
    if (event.clipboardData === null) return;
    event.clipboardData.setData('text/html', html);
    event.clipboardData.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    heard = true;
  };
  document.addEventListener('copy', answer, { capture: true });
  try {
    // Safari copies only where something is selected.
    return withSelection(() => document.execCommand('copy')) && heard;
  } catch {
    return false;
  } finally {
    document.removeEventListener('copy', answer, { capture: true });
  }
}

function withSelection(act: () => boolean): boolean {
  const selection = getSelection();
  const before = selection !== null && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
  const focused = document.activeElement;
  const something = document.createElement('span');
  something.textContent = '\u00a0';
  something.className = 'visually-hidden';
  document.body.append(something);
  selection?.selectAllChildren(something);
  try {
    return act();
  } finally {
    something.remove();
    selection?.removeAllRanges();
    if (before !== null) selection?.addRange(before);
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }
}

/** The newer way, which pages inside another page are often refused. */
export async function copyByPermission({ html, text }: Copied): Promise<boolean> {
  try {
    const typed = (content: string, type: string): Blob => new Blob([content], { type });
    await navigator.clipboard.write([
      new ClipboardItem({ 'text/html': typed(html, 'text/html'), 'text/plain': typed(text, 'text/plain') }),
    ]);
    return true;
  } catch {
    return false;
  }
}

/** Selects a table of the page, so that the user can copy it. */
export function selectOnPage(table: Element): void {
  const selection = getSelection();
  selection?.removeAllRanges();
  const range = document.createRange();
  range.selectNode(table);
  selection?.addRange(range);
}
