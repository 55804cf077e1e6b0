import { iconDrawing } from '../../adapters/iconDrawing';
import type { Palette } from '../../adapters/theme';
import { statusLook } from '../../adapters/theme';
import type { Status, TableCell } from '../../core/report/tables';
import { Picture } from './Picture';
import { inkOf } from './inkOf';

interface Props {
  status: Status;
  palette: Palette;
  /** The report's own words for it; else the status's word. */
  text?: string;
  /** Stands before the words instead of the status's sign. */
  icon?: TableCell['icon'];
}

/**
 * A status in colour, sign and word. What is only a text colour on paper takes the pane's own shade of it, since the
 * paper's is for white alone.
 */
export function StatusMark({ status, palette, text, icon }: Props) {
  const { fill, bold, symbol, word } = statusLook(status, palette);
  const words = text ?? word;
  if (fill === null) {
    return (
      <span className={`standing ${status}`} data-palette={palette}>
        {/* A report's own words on direction bring their arrow along, which may be the number's and not ours. */}
        {text === undefined && <span aria-hidden="true">{symbol} </span>}
        {words}
      </span>
    );
  }
  return (
    <span
      className={`status inked ${bold ? 'strong' : ''} ${icon === undefined ? '' : 'iconed'}`}
      style={inkOf(status, palette)}
    >
      {icon === undefined ? (
        <span aria-hidden="true">{symbol} </span>
      ) : (
        <Picture drawing={iconDrawing(icon)} beside />
      )}
      {words}
    </span>
  );
}
