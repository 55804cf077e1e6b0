import type { Palette } from '../../adapters/theme';
import type { HighlightFinding } from '../../core/findings';
import type { Place } from '../paneHost';
import { GoToCell } from './GoToCell';
import { ShortList } from './ShortList';
import { StatusMark } from './StatusMark';

interface Props {
  highlights: HighlightFinding[];
  palette: Palette;
  goTo: (place: Place) => void;
}

const SHOWN = { worsened: 'worsening', improved: 'improving' } as const;
const WORDS = { worsened: '▼ Worsened', improved: '▲ Improved' };

/** What turned for the worse and for the better since the period before. */
export function Changes({ highlights, palette, goTo }: Props) {
  const changes = (['worsened', 'improved'] as const).flatMap((kind) =>
    highlights.filter((one) => one.kind === kind).map((one) => ({ ...one, kind })),
  );
  if (changes.length === 0) return <p className="muted">No measure improved or worsened.</p>;
  return (
    <ShortList
      what="changes"
      entries={changes.map(({ kind, text, sheet, cell }, i) => {
        const id = `change-${String(i)}`;
        return (
          <li key={id}>
            <p id={id}>
              <StatusMark status={SHOWN[kind]} palette={palette} text={WORDS[kind]} /> {text}
            </p>
            <GoToCell place={{ sheet, cell }} about={id} goTo={goTo} />
          </li>
        );
      })}
    />
  );
}
