import './checks.css';
import { CheckmarkCircleRegular, ClipboardTaskListLtrRegular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import type { CheckFinding } from '../../core/findings';
import type { Place } from '../paneHost';
import { Empty } from '../report/Empty';
import { checkGroups } from './checkGroups';
import { CheckList } from './CheckList';

interface Props {
  /** null before the first refresh. */
  checks: readonly CheckFinding[] | null;
  /** False while another tab is looked at. */
  shown: boolean;
  goTo: (place: Place) => void;
}

/** What to look at in the workbook, the gravest first. */
export function ChecksView({ checks, shown, goTo }: Props) {
  const groups = useMemo(() => checkGroups(checks ?? []), [checks]);
  return (
    <>
      <h2 className="visually-hidden">Checks</h2>
      {checks === null && (
        <Empty icon={<ClipboardTaskListLtrRegular />} title="No checks yet">
          Refresh the highlights to see what to look at in your sheets, each with its cell.
        </Empty>
      )}
      {checks?.length === 0 && (
        <Empty icon={<CheckmarkCircleRegular />} title="Nothing to check">
          No figure, score or colour in your sheets contradicts another.
        </Empty>
      )}
      {groups.length > 0 && <CheckList groups={groups} shown={shown} goTo={goTo} />}
    </>
  );
}
