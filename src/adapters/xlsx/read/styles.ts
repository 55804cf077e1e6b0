import type { CellStyle } from '../../../core/grid/grid';
import { attributesOf, tagsOf, type XmlTag } from '../package/xmlTags';
import { DEFAULT_INDEXED, resolveColour, type Palette } from './colours';
import { formatCode } from './numberFormats';

/** A workbook's cell styles, each look once. */
export interface CellStyles {
  /** The first is General without a fill. */
  styles: CellStyle[];
  /** Index into `styles` by the number a cell carries. */
  byCellFormat: number[];
}

const PLAIN: CellStyle = { numberFormat: 'General', fill: null };
const WHITE = 'FFFFFF';

/** A workbook without a styles part: everything is plain. */
export function plainStyles(): CellStyles {
  return { styles: [{ ...PLAIN }], byCellFormat: [0] };
}

/** What a styles part says of number formats and solid fills; patterns and gradients count as no fill. */
export function readStyles(text: string, theme: readonly string[]): CellStyles {
  const raw = collect(text);
  const palette: Palette = {
    theme,
    indexed: raw.indexed.length > 0 ? withSystem(raw.indexed) : DEFAULT_INDEXED,
  };
  const fills = raw.fills.map((colour) => {
    const rgb = colour === null ? null : resolveColour(colour, palette);
    return rgb === WHITE ? null : rgb;
  });
  const styles = [{ ...PLAIN }];
  const places = new Map([[`${PLAIN.numberFormat}\n`, 0]]);
  const byCellFormat = raw.formats.map(({ numberFormat, fill }) => {
    const style: CellStyle = { numberFormat: formatCode(numberFormat, raw.codes), fill: fills[fill] ?? null };
    const look = `${style.numberFormat}\n${style.fill ?? ''}`;
    const place = places.get(look) ?? styles.push(style) - 1;
    places.set(look, place);
    return place;
  });
  return { styles, byCellFormat };
}

interface RawStyles {
  codes: Map<number, string>;
  /** Attributes of a solid fill's colour, null for any other fill. */
  fills: (Map<string, string> | null)[];
  formats: { numberFormat: number; fill: number }[];
  indexed: string[];
}

function collect(text: string): RawStyles {
  const raw: RawStyles = { codes: new Map(), fills: [], formats: [], indexed: [] };
  let section = '';
  let solid = false;
  for (const tag of tagsOf(text)) {
    if (tag.kind === 'close') continue;
    if (tag.depth === 1) section = tag.name;
    else if (section === 'fills') solid = collectFill(tag, raw, solid);
    else if (section === 'numFmts' && tag.name === 'numFmt') collectCode(tag, raw);
    else if (section === 'cellXfs' && tag.name === 'xf') collectFormat(tag, raw);
    else if (section === 'colors' && tag.name === 'rgbColor') {
      raw.indexed.push((attributesOf(tag).get('rgb') ?? '').slice(-WHITE.length).toUpperCase());
    }
  }
  return raw;
}

/** Returns whether the fill being read is solid. */
function collectFill(tag: XmlTag, raw: RawStyles, solid: boolean): boolean {
  if (tag.name === 'fill') {
    raw.fills.push(null);
    return false;
  }
  if (tag.name === 'patternFill') return attributesOf(tag).get('patternType') === 'solid';
  if (tag.name === 'fgColor' && solid) raw.fills[raw.fills.length - 1] = attributesOf(tag);
  return solid;
}

function collectCode(tag: XmlTag, raw: RawStyles): void {
  const values = attributesOf(tag);
  raw.codes.set(Number(values.get('numFmtId')), values.get('formatCode') ?? '');
}

function collectFormat(tag: XmlTag, raw: RawStyles): void {
  const values = attributesOf(tag);
  raw.formats.push({
    numberFormat: Number(values.get('numFmtId') ?? 0),
    fill: Number(values.get('fillId') ?? 0),
  });
}

/** A file's own palette ends at 63; 64 and 65 stay the system's text and paper colours. */
function withSystem(own: readonly string[]): string[] {
  return DEFAULT_INDEXED.map((colour, index) => (index < 64 ? (own[index] ?? colour) : colour));
}
