import type { Palette } from '../../adapters/theme';
import { PAGE, statusLook } from '../../adapters/theme';
import type { Status } from '../../core/report/tables';

interface Props {
  status: Status;
  palette: Palette;
  /** The report's own words for it; else the status's word. */
  text?: string;
}

/**
 * A status in colour, sign and word. Statuses that are only a text colour stand on the page's white, in a dark
 * pane too, because their contrast is proven on it.
 */
export function StatusMark({ status, palette, text }: Props) {
  const { fill, text: colour, bold, symbol, word } = statusLook(status, palette);
  const words = text ?? word;
  // A report's own words on direction bring their arrow along, which may be the number's and not ours.
  const signed = fill !== null || text === undefined;
  return (
    <span
      className={bold ? 'status status-bold' : 'status'}
      style={{ backgroundColor: `#${fill ?? PAGE}`, color: `#${colour}` }}
    >
      {signed && <span aria-hidden="true">{symbol} </span>}
      {words}
    </span>
  );
}
