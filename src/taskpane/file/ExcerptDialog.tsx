import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import type { Place } from '../paneHost';
import type { Excerpt } from './excerpt';

export interface Shown {
  excerpt: Excerpt | null;
  place: Place;
}

/** A cell among its neighbours, since there is no Excel to go to. */
export function ExcerptDialog({ shown, close }: { shown: Shown; close: () => void }) {
  const { excerpt, place } = shown;
  return (
    <Dialog open onOpenChange={close}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>
            {place.sheet}, {place.cell}
          </DialogTitle>
          <DialogContent>
            {excerpt === null ? (
              <p>There is no such sheet in the workbook any more: refresh the highlights.</p>
            ) : (
              <ExcerptTable excerpt={excerpt} />
            )}
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={close}>
              Close
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function ExcerptTable({ excerpt }: { excerpt: Excerpt }) {
  return (
    <div className="frame" role="region" aria-label={`Cells around ${excerpt.cell}`} tabIndex={0}>
      <table className="excerpt">
        <thead>
          <tr>
            <td />
            {excerpt.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {excerpt.rows.map(({ row, cells }) => (
            <tr key={row}>
              <th scope="row">{row}</th>
              {cells.map(({ cell, text }) => (
                <td key={cell} className={cell === excerpt.cell ? 'excerpt-cell' : undefined} dir="auto">
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
