import type { Range } from '@tanstack/react-virtual';
import { defaultRangeExtractor, useWindowVirtualizer } from '@tanstack/react-virtual';
import type { KeyboardEvent } from 'react';
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Place } from '../paneHost';
import type { CheckGroup } from './checkGroups';
import type { CheckLine } from './checkLines';
import { checkLines, lineByKey } from './checkLines';
import { CheckRuns } from './CheckRuns';
import { useDistanceFromTop } from './useDistanceFromTop';

interface Props {
  groups: readonly CheckGroup[];
  /** False while another tab is looked at: what is not shown has no height to be measured. */
  shown: boolean;
  goTo: (place: Place) => void;
}

/** Heights in pixels before a line was measured: two lines of text for a check. */
const LIKELY_HEIGHT: Record<CheckLine['is'], number> = { severity: 68, kind: 41, check: 97 };
/** Pixels of the window that the button and the tabs take, and room at its foot: the scroll padding of the page. */
const ABOVE = 116;
const BELOW = 16;
/** Lines above and below the window that are there already when they scroll into sight. */
const BEYOND = 6;

/**
 * Checks under their headings. Only the lines in sight are on the page, and the one with the focus with its
 * neighbours, so that Tab finds the next one however far the page was scrolled away.
 */
export function CheckList({ groups, shown, goTo }: Props) {
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const [focused, setFocused] = useState<number | null>(null);
  const lines = useMemo(() => checkLines(groups, folded), [groups, folded]);
  const list = useRef<HTMLDivElement>(null);
  const wanted = useRef<number | null>(null);

  const virtualizer = useWindowVirtualizer<HTMLElement>({
    count: lines.length,
    enabled: shown,
    estimateSize: (index) => LIKELY_HEIGHT[lines[index]?.is ?? 'check'],
    overscan: BEYOND,
    scrollPaddingStart: ABOVE,
    scrollPaddingEnd: BELOW,
    scrollMargin: useDistanceFromTop(list),
    getItemKey: useCallback((index: number) => lines[index]?.key ?? index, [lines]),
    rangeExtractor: useCallback((range: Range) => rangeWith(focused, range), [focused]),
  });

  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const button = `[data-index="${String(wanted.current)}"] button`;
    list.current?.querySelector<HTMLElement>(button)?.focus({ preventScroll: true });
    // Where the line really is shows only when its neighbours have been measured.
    virtualizer.scrollToIndex(wanted.current, { align: 'auto' });
    wanted.current = null;
  }, [focused, virtualizer]);

  const toggle = (key: string): void => {
    const next = new Set(folded);
    if (!next.delete(key)) next.add(key);
    setFolded(next);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const to = focused === null ? null : lineByKey(lines, focused, event.key);
    if (to === null) return;
    event.preventDefault();
    wanted.current = to;
    setFocused(to);
  };
  const inSight = virtualizer.getVirtualItems().flatMap(({ index, start }) => {
    const line = lines[index];
    return line === undefined ? [] : [{ line, index, top: start - virtualizer.options.scrollMargin }];
  });
  return (
    <div
      ref={list}
      className="check-list"
      style={{ height: `${String(virtualizer.getTotalSize())}px` }}
      onKeyDown={onKeyDown}
      onFocus={({ target }) => setFocused(indexOf(target))}
    >
      <CheckRuns lines={inSight} measure={virtualizer.measureElement} toggle={toggle} goTo={goTo} />
    </div>
  );
}

/** The lines in range, and the focused one with the lines beside it. */
function rangeWith(focused: number | null, range: Range): number[] {
  const inRange = defaultRangeExtractor(range);
  if (focused === null) return inRange;
  const kept = [focused - 1, focused, focused + 1].filter((index) => index >= 0 && index < range.count);
  return [...new Set([...inRange, ...kept])].sort((a, b) => a - b);
}

function indexOf(target: Element): number | null {
  const index = target.closest('[data-index]')?.getAttribute('data-index');
  return index == null ? null : Number(index);
}
