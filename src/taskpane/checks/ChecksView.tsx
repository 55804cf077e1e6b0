import './checks.css';
import type { CheckFinding } from '../../core/findings';
import type { Place } from '../paneHost';
import { checkGroups } from './checkGroups';
import { CheckKindList } from './CheckKindList';

interface Props {
  /** null before the first refresh. */
  checks: readonly CheckFinding[] | null;
  goTo: (place: Place) => void;
}

/** What to look at in the workbook, the gravest first. */
export function ChecksView({ checks, goTo }: Props) {
  if (checks === null) {
    return <Empty words="What to look at in your sheets appears here after a refresh." />;
  }
  if (checks.length === 0) return <Empty words="Nothing to check was found." />;
  return (
    <>
      <h2 className="visually-hidden">Checks</h2>
      {checkGroups(checks).map(({ severity, heading, meaning, count, kinds }) => (
        <section key={severity} className="check-group" data-severity={severity} aria-label={heading}>
          <h3>
            {heading} <span className="muted">{count}</span>
          </h3>
          <p className="muted">{meaning}</p>
          {kinds.map((kind) => (
            <CheckKindList key={kind.code} kind={kind} goTo={goTo} />
          ))}
        </section>
      ))}
    </>
  );
}

function Empty({ words }: { words: string }) {
  return (
    <>
      <h2 className="visually-hidden">Checks</h2>
      <p className="empty muted">{words}</p>
    </>
  );
}
