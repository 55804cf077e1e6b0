import { attributesOf, tagsOf } from '../package/xmlTags';
import { DEFAULT_THEME } from './colours';

/** Slots of a theme's colour scheme in the order of theme indices, in which light and dark are swapped. */
const SLOTS = 'lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink'.split(' ');

/** A theme part's colours (`RRGGBB`) by theme index; a slot it doesn't fill keeps Office's default. */
export function readTheme(text: string): string[] {
  const colours = [...DEFAULT_THEME];
  let slot = -1;
  let inScheme = false;
  for (const tag of tagsOf(text)) {
    if (tag.name === 'clrScheme') inScheme = tag.kind === 'open';
    if (!inScheme) continue;
    if (tag.kind === 'open' && SLOTS.includes(tag.name)) slot = SLOTS.indexOf(tag.name);
    if (tag.kind === 'close' || (tag.name !== 'srgbClr' && tag.name !== 'sysClr')) continue;
    const values = attributesOf(tag);
    const rgb = (tag.name === 'srgbClr' ? values.get('val') : values.get('lastClr')) ?? '';
    if (slot >= 0 && /^[0-9a-f]{6}$/i.test(rgb)) colours[slot] = rgb.toUpperCase();
  }
  return colours;
}
