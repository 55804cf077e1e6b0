import type { Palette } from '../../adapters/theme';
import { longDate } from '../../core/report/wording';
import type { Place, ShownReport } from '../paneHost';
import { GoToCell } from './GoToCell';
import { ShortList } from './ShortList';
import { StatusMark } from './StatusMark';

interface Props {
  history: ShownReport['history'];
  palette: Palette;
  goTo: (place: Place) => void;
}

/** What changed since the report compared with, each in a sentence with its cell; nothing without one. */
export function ChangesSince({ history: { comparedWith, changes, count }, palette, goTo }: Props) {
  if (comparedWith === null) return null;
  return (
    <section aria-labelledby="changes-since">
      <h3 id="changes-since">What changed since {longDate(comparedWith)}</h3>
      {changes.length === 0 && <p className="muted">Nothing changed.</p>}
      <ShortList
        what="changes since the last report"
        entries={changes.map(({ text, better, sheet, cell }, i) => {
          const id = `since-${String(i)}`;
          return (
            <li key={id}>
              <p id={id}>
                {better !== null && (
                  <StatusMark
                    status={better ? 'improving' : 'worsening'}
                    palette={palette}
                    text={better ? '▲ Better' : '▼ Worse'}
                  />
                )}{' '}
                {text}
              </p>
              <GoToCell place={{ sheet, cell }} about={id} goTo={goTo} />
            </li>
          );
        })}
      />
      {count > changes.length && (
        <p className="muted">{String(count - changes.length)} more stand in the table of changes.</p>
      )}
    </section>
  );
}
