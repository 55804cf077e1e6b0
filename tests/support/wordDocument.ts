import { unzipSync } from 'fflate';
import { all, childrenOf, first, parseXml, type XmlElement } from './xmlTree';

export interface WordParagraph {
  style: string;
  text: string;
  element: XmlElement;
}

export interface WordTable {
  title: string;
  description: string;
  /** In twips. */
  widths: number[];
  rows: {
    header: boolean;
    mayNotSplit: boolean;
    cells: { text: string; fill: string | null; element: XmlElement }[];
  }[];
}

export interface WordDocument {
  parts: Map<string, XmlElement>;
  body: XmlElement;
  /** Paragraphs outside of tables. */
  paragraphs: WordParagraph[];
  tables: WordTable[];
  /** Width of the text of every section, in twips, and whether it lies on its side. */
  sections: { width: number; landscape: boolean }[];
}

const number = (element: XmlElement | undefined, name: string): number => Number(element?.attributes[name]);

/** A paper read back from its bytes; every part must be XML. */
export function readWordDocument(bytes: Uint8Array): WordDocument {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const files = Object.entries(unzipSync(bytes)).filter(([name]) => /\.(xml|rels)$/.test(name));
  const parts = new Map(files.map(([name, content]) => [name, parseXml(decoder.decode(content))]));
  const document = parts.get('word/document.xml');
  const body = document && first(document, 'w:body');
  if (!body) throw new Error('no document in the package');
  return {
    parts,
    body,
    paragraphs: childrenOf(body, 'w:p').map(paragraphOf),
    tables: childrenOf(body, 'w:tbl').map(tableOf),
    sections: all(body, 'w:sectPr').map(sectionOf),
  };
}

export function paragraphOf(element: XmlElement): WordParagraph {
  const shown = all(element, 'w:t').map(({ text }) => text);
  return {
    style: first(element, 'w:pStyle')?.attributes['w:val'] ?? 'Normal',
    text: shown.join(''),
    element,
  };
}

function tableOf(table: XmlElement): WordTable {
  return {
    title: first(table, 'w:tblCaption')?.attributes['w:val'] ?? '',
    description: first(table, 'w:tblDescription')?.attributes['w:val'] ?? '',
    widths: all(table, 'w:gridCol').map((column) => number(column, 'w:w')),
    rows: childrenOf(table, 'w:tr').map((row) => ({
      header: first(row, 'w:tblHeader') !== undefined,
      mayNotSplit: first(row, 'w:cantSplit') !== undefined,
      cells: childrenOf(row, 'w:tc').map((element) => ({
        text: childrenOf(element, 'w:p')
          .map((one) => paragraphOf(one).text)
          .join('\n'),
        fill: first(element, 'w:shd')?.attributes['w:fill'] ?? null,
        element,
      })),
    })),
  };
}

function sectionOf(section: XmlElement): WordDocument['sections'][number] {
  const [size, margins] = [first(section, 'w:pgSz'), first(section, 'w:pgMar')];
  return {
    width: number(size, 'w:w') - number(margins, 'w:left') - number(margins, 'w:right'),
    landscape: size?.attributes['w:orient'] === 'landscape',
  };
}
