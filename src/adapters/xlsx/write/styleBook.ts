import type { CellLook } from '../../../core/report/layout';
import type { Palette } from '../../theme';
import { styleOf } from '../../theme';
import { attributesOf, tagsOf } from '../package/xmlTags';
import type { XmlTag } from '../package/xmlTags';
import { formatCode } from '../../numberFormat';
import { BUILT_IN_FORMATS, FIRST_OWN_FORMAT } from './builtInFormats';
import { declareUtf8, spliceText } from './splice';
import { StyleCollection } from './styleCollection';
import { borderXml, fillXml, fontXml, numberFormatXml, xfXml } from './stylePieces';

/** The font of a workbook that names none. */
const PLAIN_FONT = '<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>';
const PLAIN_XF = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';
/** Lists in schema order (ECMA-376 part 1, 18.8.39), up to the last we add to. */
const ORDER = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs'] as const;
type ListName = (typeof ORDER)[number];

/** Shows neither numbers nor text (ECMA-376 part 1, 18.8.31: a section for each, all empty). */
const NOTHING_SHOWN = ';;;';

interface FoundList {
  tag: XmlTag;
  contentEnd: number;
  end: number;
  children: string[];
}

/** The workbook's styles, to which the looks of the report are added where they aren't there yet. */
export class StyleBook {
  private readonly lists: Map<string, FoundList>;
  private readonly rootEnd: number;
  private readonly collections: Record<ListName, StyleCollection>;
  private readonly formats = new Map<string, number>();
  private nextFormat = FIRST_OWN_FORMAT;
  private readonly xfs = new Map<string, number>();
  /** The same by object: a layout of many cells shares few looks. */
  private readonly plainByLook = new Map<CellLook, number>();
  private readonly quotedByLook = new Map<CellLook, number>();
  /** The font column widths are counted in. */
  readonly defaultFont: { name: string; size: number };

  private readonly text: string;

  constructor(
    original: string,
    private readonly palette: Palette,
  ) {
    this.text = withOpenRoot(original);
    const { root, lists } = findLists(this.text);
    this.lists = lists;
    this.rootEnd = root.end;
    const make = (name: ListName) => {
      const list = lists.get(name);
      return new StyleCollection(name, list?.tag, list?.contentEnd ?? 0, list?.children ?? [], root.prefix);
    };
    this.collections = {
      numFmts: make('numFmts'),
      fonts: make('fonts'),
      fills: make('fills'),
      borders: make('borders'),
      cellStyleXfs: make('cellStyleXfs'),
      cellXfs: make('cellXfs'),
    };
    this.readFormats();
    this.defaultFont = defaultFontOf(lists.get('fonts')?.children[0] ?? PLAIN_FONT);
    this.fillFirstPlaces();
  }

  /** Makes sure that what existing cells point at stays theirs: `count` is their highest format + 1. */
  padFormats(count: number): void {
    this.collections.cellXfs.padTo(count, PLAIN_XF);
  }

  /** How many cell formats there are. */
  get formatCount(): number {
    return this.collections.cellXfs.length;
  }

  /** The `s` of a cell that looks like this. */
  xfOf(look: CellLook, quotePrefix: boolean): number {
    const byLook = quotePrefix ? this.quotedByLook : this.plainByLook;
    const index = byLook.get(look) ?? this.xfLike(look, quotePrefix);
    byLook.set(look, index);
    return index;
  }

  /** The `s` of a cell whose text isn't shown, because something is drawn over it. */
  hiddenXfOf(look: CellLook): number {
    return this.xfLike(look, false, NOTHING_SHOWN);
  }

  private xfLike(look: CellLook, quotePrefix: boolean, format?: string): number {
    const key = JSON.stringify([look, quotePrefix, format]);
    const known = this.xfs.get(key);
    if (known !== undefined) return known;
    const style = styleOf(look, this.palette);
    const code = format ?? (look.number === undefined ? undefined : formatCode(look.number));
    const parts = {
      numberFormat: code === undefined ? 0 : this.formatId(code),
      font: this.collections.fonts.place(fontXml(style)),
      fill: this.collections.fills.place(fillXml(style.fill)),
      border: this.collections.borders.place(borderXml(style.edges)),
      quotePrefix,
    };
    const index = this.collections.cellXfs.place(xfXml(parts, look, style));
    this.xfs.set(key, index);
    return index;
  }

  /** The part with what was added; the very same text when nothing was. */
  toText(): string {
    let insertAt = this.rootEnd;
    const splices = ORDER.flatMap((name) => {
      const list = this.lists.get(name);
      if (list) insertAt = list.end;
      return this.collections[name].splices(insertAt);
    });
    return splices.length === 0 ? this.text : declareUtf8(spliceText(this.text, splices));
  }

  private formatId(code: string): number {
    const known = BUILT_IN_FORMATS[code] ?? this.formats.get(code);
    if (known !== undefined) return known;
    const id = this.nextFormat++;
    this.formats.set(code, id);
    this.collections.numFmts.place(numberFormatXml(id, code));
    return id;
  }

  private readFormats(): void {
    for (const xml of this.lists.get('numFmts')?.children ?? []) {
      for (const tag of tagsOf(xml)) {
        const values = attributesOf(tag);
        const id = Number(values.get('numFmtId'));
        if (!this.formats.has(values.get('formatCode') ?? ''))
          this.formats.set(values.get('formatCode') ?? '', id);
        this.nextFormat = Math.max(this.nextFormat, id + 1);
      }
    }
  }

  /** The first of each list is what a cell without a format has; the first two fills are fixed (18.8.21). */
  private fillFirstPlaces(): void {
    this.collections.fonts.padTo(1, PLAIN_FONT);
    this.collections.fills.padTo(1, fillXml(null));
    this.collections.fills.padTo(2, '<fill><patternFill patternType="gray125"/></fill>');
    this.collections.borders.padTo(1, borderXml({}));
    this.collections.cellStyleXfs.padTo(1, '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>');
    this.collections.cellXfs.padTo(1, PLAIN_XF);
  }
}

/** `<styleSheet/>` as `<styleSheet></styleSheet>`, so that there is an inside to write into. */
function withOpenRoot(text: string): string {
  for (const { kind, prefix, name, attributes, start, end } of tagsOf(text)) {
    if (kind !== 'empty') return text;
    const element = prefix + name;
    return `${text.slice(0, start)}<${element}${attributes.trimEnd()}></${element}>${text.slice(end)}`;
  }
  return text;
}

function findLists(text: string): { root: XmlTag; lists: Map<string, FoundList> } {
  const lists = new Map<string, FoundList>();
  let root: XmlTag | undefined;
  let open: FoundList | undefined;
  let childStart = 0;
  for (const tag of tagsOf(text)) {
    if (tag.depth === 0 && tag.kind !== 'close') root = tag;
    else if (tag.depth === 1 && tag.kind === 'close') {
      if (open) Object.assign(open, { contentEnd: tag.start, end: tag.end });
      open = undefined;
    } else if (tag.depth === 1) {
      open = { tag, contentEnd: tag.end, end: tag.end, children: [] };
      if (!lists.has(tag.name)) lists.set(tag.name, open);
    } else if (tag.depth === 2) {
      if (tag.kind !== 'close') childStart = tag.start;
      if (tag.kind !== 'open') open?.children.push(text.slice(childStart, tag.end));
    }
  }
  if (root === undefined) throw new Error('a styles part without a root');
  return { root, lists };
}

function defaultFontOf(xml: string): { name: string; size: number } {
  const font = { name: 'Calibri', size: 11 };
  for (const tag of tagsOf(xml)) {
    const value = attributesOf(tag).get('val');
    if (value === undefined) continue;
    if (tag.name === 'name') font.name = value;
    if (tag.name === 'sz' && Number(value) > 0) font.size = Number(value);
  }
  return font;
}
