/** How a cell looks, in the Excel API's own words; colours are `#RRGGBB`, sizes points. */
export interface CellFormat {
  readonly numberFormat: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly fontColor: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly strikethrough: boolean;
  /** Of a solid fill; null for none. */
  readonly fill: string | null;
  readonly EdgeTop: Line | null;
  readonly EdgeBottom: Line | null;
  readonly EdgeLeft: Line | null;
  readonly EdgeRight: Line | null;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  readonly locked: boolean;
}

export interface Line {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

export const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
export type Side = (typeof SIDES)[number];

/** Of the Normal style of a new workbook. */
export const PLAIN_FORMAT: CellFormat = {
  numberFormat: 'General',
  fontName: 'Calibri',
  fontSize: 11,
  fontColor: '#000000',
  bold: false,
  italic: false,
  underline: 'None',
  strikethrough: false,
  fill: null,
  EdgeTop: null,
  EdgeBottom: null,
  EdgeLeft: null,
  EdgeRight: null,
  horizontal: 'General',
  vertical: 'Bottom',
  wrap: false,
  indent: 0,
  locked: true,
};

export function sameFormat(one: CellFormat, other: CellFormat): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
