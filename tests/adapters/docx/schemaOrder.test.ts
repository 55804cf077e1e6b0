import { readFileSync } from 'node:fs';
import { wordPaper } from '../../../src/adapters/docx/wordPaper';
import { compose } from '../../../src/core/report/compose';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { findingsOf } from '../../support/findingsOf';
import { reportWith, tableOfCells } from '../../support/paperTables';
import { SAMPLE } from '../../support/sampleTruth';
import { readWordDocument, type WordDocument } from '../../support/wordDocument';
import { all, type XmlElement } from '../../support/xmlTree';

/**
 * The order ECMA-376 part 1 (5th edition, annex A.1) asks the children of these elements to stand in; Word calls a
 * file damaged that has another.
 */
const SEQUENCES: Record<string, string> = {
  'w:tblPr':
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription tblPrChange',
  'w:tbl': 'tblPr tblGrid tr',
  'w:tc': 'tcPr p',
  'w:tcPr':
    'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark',
  'w:pPr':
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
  'w:sectPr':
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid',
  'w:style':
    'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr',
  'w:lvl': 'start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr',
};

function outOfOrder(element: XmlElement, sequence: readonly string[]): string[] {
  const places = element.children.map(({ name }) => sequence.indexOf(name));
  const wrong = places.filter((place, i) => place < 0 || place < (places[i - 1] ?? 0));
  return wrong.length === 0 ? [] : [element.children.map(({ name }) => name).join(' ')];
}

let papers: WordDocument[];
beforeAll(async () => {
  const sample = compose(findingsOf(readFileSync(SAMPLE), SAMPLE), { commentary: [] }, DEFAULT_SETTINGS);
  const hard = reportWith(tableOfCells([{ text: 'נתונים Q4\nsecond', status: 'red', emphasis: 'strong' }]));
  const made = [sample, hard].map((report) => wordPaper(report, { reportTo: 'Board' }, 'standard'));
  papers = (await Promise.all(made)).map(readWordDocument);
});

test.each(Object.entries(SEQUENCES))(
  'the children of %s stand in the order of the standard',
  (name, order) => {
    const sequence = order.split(' ').map((child) => `w:${child}`);
    for (const { parts } of papers) {
      const elements = [...parts.values()].flatMap((part) => all(part, name));
      expect(elements.length).toBeGreaterThan(0);
      expect(elements.flatMap((element) => outOfOrder(element, sequence))).toEqual([]);
    }
  },
);

/** Word knows it without being told. */
const OWN_STYLE = 'DefaultParagraphFont';

const values = (root: XmlElement | undefined, name: string, attribute: string): string[] =>
  root === undefined ? [] : all(root, name).flatMap(({ attributes }) => attributes[attribute] ?? []);

test('every style, list, picture and footer that is used is there', () => {
  for (const { parts, body } of papers) {
    const styles = parts.get('word/styles.xml');
    const used = {
      styles: [...values(body, 'w:pStyle', 'w:val'), ...values(styles, 'w:basedOn', 'w:val')],
      lists: values(body, 'w:numId', 'w:val'),
      links: [...values(body, 'a:blip', 'r:embed'), ...values(body, 'w:footerReference', 'r:id')],
    };
    const there = {
      styles: new Set([OWN_STYLE, ...values(styles, 'w:style', 'w:styleId')]),
      lists: new Set(values(parts.get('word/numbering.xml'), 'w:num', 'w:numId')),
      links: new Set(values(parts.get('word/_rels/document.xml.rels'), 'Relationship', 'Id')),
    };
    for (const kind of ['styles', 'lists', 'links'] as const) {
      expect(used[kind].length).toBeGreaterThan(0);
      expect(used[kind].filter((id) => !there[kind].has(id))).toEqual([]);
    }
  }
});
