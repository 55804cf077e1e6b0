import { Document, HeadingLevel, Packer, Paragraph } from 'docx';
import type { PaperHeader } from '../../core/report/paperHeader';
import { paperOf } from '../../core/report/paper/paperOf';
import type { Paper } from '../../core/report/paper/paper';
import type { Report } from '../../core/report/tables';
import type { Palette } from '../theme';
import { contentsList } from './contentsList';
import { finishedPackage } from './finishedPackage';
import type { PaperChart } from './finishedPackage';
import { headerBlock } from './headerBlock';
import { paragraphsOfText, runsOf } from './lines';
import { NUMBERING, STYLE, STYLES } from './paperStyles';
import type { PaperBlock } from './parts';
import { plainText } from './plainText';
import { wordSections } from './sections';

/** Named as its author where nobody else is. */
const PRODUCT = 'Highlight Report';
/** Word 2013 and later: an older mode would be announced in the title bar. */
const WORD_VERSION = 15;

/**
 * The report as a committee paper in Word's format. The same report and header give the same bytes.
 *
 * Everything it says comes from `paperOf`; here it only gets its shape.
 */
export async function wordPaper(report: Report, header: PaperHeader, palette: Palette): Promise<Uint8Array> {
  const paper = paperOf(report, header);
  const charts: PaperChart[] = [];
  const addChart = (xml: string): string => {
    const number = String(charts.length + 1);
    charts.push({ part: `charts/chart${number}.xml`, relationship: `rIdChart${number}`, xml });
    return `rIdChart${number}`;
  };
  const drawing = { palette, nextPicture: counter(), nextTable: counter(), addChart };
  const title = plainText(paper.title).replace(/\s+/g, ' ');
  const author = plainText(header.preparedBy?.trim() ?? '') || PRODUCT;
  const document = new Document({
    title,
    creator: author,
    lastModifiedBy: author,
    description: plainText(paper.stamp),
    styles: STYLES,
    numbering: NUMBERING,
    compatibility: { version: WORD_VERSION },
    sections: wordSections(opening(paper), paper.sections, title, drawing),
  });
  return finishedPackage(new Uint8Array(await Packer.toArrayBuffer(document)), report.date, charts);
}

/** 1, 2, 3, … */
function counter(): () => number {
  let last = 0;
  return () => (last += 1);
}

/** Title, header block and contents list. */
function opening(paper: Paper): PaperBlock[] {
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, children: runsOf(paper.title.replace(/\s+/g, ' ')) }),
    ...(paper.subtitle === '' ? [] : paragraphsOfText(paper.subtitle, { style: STYLE.subtitle })),
    ...(paper.header.length === 0 ? [] : [headerBlock(paper.header)]),
    new Paragraph({ style: STYLE.contentsHeading, children: runsOf('Contents') }),
    ...contentsList(paper.sections),
  ];
}
