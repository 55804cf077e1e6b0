import type { Palette } from '../../adapters/theme';
import type { HighlightFinding } from '../../core/findings';
import { HIGHLIGHT_KINDS } from '../../core/report/highlightCells';
import type { Place } from '../paneHost';
import { GoToCell } from './GoToCell';
import { StatusMark } from './StatusMark';

interface Props {
  highlights: HighlightFinding[];
  palette: Palette;
  goTo: (place: Place) => void;
}

const ARROWS: Partial<Record<HighlightFinding['kind'], string>> = { improved: '▲ ', worsened: '▼ ' };

/** The report in sentences, by kind; beside words a person edited before the facts changed, today's draft. */
export function Highlights({ highlights, palette, goTo }: Props) {
  if (highlights.length === 0) return <p className="muted">There is nothing to highlight.</p>;
  const kinds = HIGHLIGHT_KINDS.filter(({ kind }) => highlights.some((one) => one.kind === kind));
  return kinds.map(({ kind, text, status }) => (
    <div key={kind}>
      <h4 className="highlight-kind">
        {status === 'not-rated' ? (
          text
        ) : (
          <StatusMark status={status} palette={palette} text={`${ARROWS[kind] ?? ''}${text}`} />
        )}
      </h4>
      <ul className="entries">
        {highlights
          .filter((one) => one.kind === kind)
          .map((one, i) => (
            <Entry key={one.subject} id={`${kind}-${String(i)}`} highlight={one} goTo={goTo} />
          ))}
      </ul>
    </div>
  ));
}

interface EntryProps {
  id: string;
  highlight: HighlightFinding;
  goTo: (place: Place) => void;
}

function Entry({ id, highlight, goTo }: EntryProps) {
  const { text, draft, stale, sheet, cell } = highlight;
  return (
    <li>
      <p id={id} className="as-typed">
        {text}
      </p>
      {draft !== undefined && stale === true && <p className="muted">Drafted now: {draft}</p>}
      <GoToCell place={{ sheet, cell }} about={id} goTo={goTo} />
    </li>
  );
}
