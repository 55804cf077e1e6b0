import type { CSSProperties } from 'react';
import type { Palette } from '../../adapters/theme';
import { statusLook } from '../../adapters/theme';
import type { Status } from '../../core/report/tables';

/**
 * Fill and text colour of a status, for the class "inked". As custom properties, so that the style sheet can leave
 * them out where the system has colours of its own.
 */
export function inkOf(status: Status, palette: Palette): CSSProperties {
  const { fill, text } = statusLook(status, palette);
  const colours: Record<`--${string}`, string> = { '--fill': `#${fill ?? ''}`, '--ink': `#${text}` };
  return colours;
}
