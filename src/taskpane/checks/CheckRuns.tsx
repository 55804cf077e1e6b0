import type { CSSProperties, ReactNode } from 'react';
import type { Place } from '../paneHost';
import { CheckItem } from './CheckItem';
import type { CheckLine } from './checkLines';
import { KindHeading } from './KindHeading';

export interface PlacedLine {
  line: CheckLine;
  /** Among all lines. */
  index: number;
  /** Pixels from the top of the list. */
  top: number;
}

interface Props {
  lines: readonly PlacedLine[];
  /** Takes each line's element to measure its height. */
  measure: (element: HTMLElement | null) => void;
  toggle: (key: string) => void;
  goTo: (place: Place) => void;
}

/** The lines that are on the page: headings, and between them the checks of one kind as a list. */
export function CheckRuns({ lines, measure, toggle, goTo }: Props) {
  const runs: ReactNode[] = [];
  for (let at = 0; at < lines.length;) {
    const first = lines[at];
    if (first === undefined) break;
    const { line } = first;
    if (line.is === 'check') {
      const run = lines.slice(at, endOfRun(lines, at, line.below));
      runs.push(
        <ul key={`below ${line.below}`} className="check-run" aria-label={line.kind.name}>
          {run.map((one) => checkOf(one, measure, goTo))}
        </ul>,
      );
      at += run.length;
    } else {
      runs.push(headingOf(first, line, measure, toggle));
      at += 1;
    }
  }
  return runs;
}

function endOfRun(lines: readonly PlacedLine[], from: number, below: string): number {
  const end = lines.findIndex(({ line }, i) => i > from && !(line.is === 'check' && line.below === below));
  return end === -1 ? lines.length : end;
}

function checkOf(
  { line, index, top }: PlacedLine,
  measure: Props['measure'],
  goTo: Props['goTo'],
): ReactNode {
  if (line.is !== 'check') return null;
  return (
    <CheckItem
      key={line.key}
      check={line.check}
      place={line.place}
      of={line.kind.checks.length}
      index={index}
      top={top}
      measure={measure}
      goTo={goTo}
    />
  );
}

function headingOf(
  { index, top }: PlacedLine,
  line: Exclude<CheckLine, { is: 'check' }>,
  measure: Props['measure'],
  toggle: Props['toggle'],
): ReactNode {
  const style: CSSProperties = { transform: `translateY(${String(top)}px)` };
  return (
    <div
      key={line.key}
      ref={measure}
      data-index={index}
      className={`check-line check-${line.is}`}
      style={style}
    >
      {line.is === 'severity' ? (
        <>
          <h3>
            {line.group.heading} <span className="muted">{line.group.count}</span>
          </h3>
          <p className="muted">{line.group.meaning}</p>
        </>
      ) : (
        <KindHeading kind={line.kind} open={line.open} toggle={() => toggle(line.key)} />
      )}
    </div>
  );
}
