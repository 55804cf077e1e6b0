import { ChevronRightRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useId, useState } from 'react';
import type { ShownTable } from '../paneHost';

interface Props {
  table: ShownTable;
  /** What can be done with the table, at the end of its header. */
  actions?: ReactNode;
  children: ReactNode;
}

/** A table's title, folded up until somebody wants to see the table. */
export function TableDisclosure({ table, actions, children }: Props) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div className="disclosure">
      <div className="disclosure-header">
        <h4>
          <button
            type="button"
            className="fold"
            aria-expanded={open}
            aria-controls={id}
            onClick={() => setOpen(!open)}
          >
            <ChevronRightRegular aria-hidden="true" />
            <span className="fold-title">{table.title}</span>
            <span className="muted">
              {table.rowCount} {table.rowCount === 1 ? 'row' : 'rows'}
            </span>
          </button>
        </h4>
        {actions}
      </div>
      <div id={id} hidden={!open}>
        {open && children}
      </div>
    </div>
  );
}
