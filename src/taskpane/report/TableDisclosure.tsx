import type { ReactNode } from 'react';
import { useId } from 'react';
import type { ShownTable } from '../paneHost';
import { FoldButton } from './FoldButton';

interface Props {
  table: ShownTable;
  open: boolean;
  setOpen: (open: boolean) => void;
  /** What can be done with the table, at the end of its header. */
  actions?: ReactNode;
  children: ReactNode;
}

/** A table's title, folded up until somebody wants to see the table. */
export function TableDisclosure({ table, open, setOpen, actions, children }: Props) {
  const id = useId();
  return (
    <div className="disclosure" data-table={table.id}>
      <div className="disclosure-header">
        <FoldButton title={table.title} open={open} setOpen={setOpen} controls={id}>
          <span className="muted">
            {table.rowCount} {table.rowCount === 1 ? 'row' : 'rows'}
          </span>
        </FoldButton>
        {actions}
      </div>
      <div id={id} hidden={!open}>
        {open && children}
      </div>
    </div>
  );
}
