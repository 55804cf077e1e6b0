import { Document, HeadingLevel, Packer, Paragraph, TableOfContents } from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import type { PaperHeader } from '../../core/report/paperHeader';
import { paperOf } from '../../core/report/paper/paperOf';
import type { Paper } from '../../core/report/paper/paper';
import type { Report } from '../../core/report/tables';
import type { Palette } from '../theme';
import { finishedPackage } from './finishedPackage';
import { headerBlock } from './headerBlock';
import { paragraphsOfText, runsOf } from './lines';
import { NUMBERING, STYLE, STYLES } from './paperStyles';
import type { PaperBlock } from './parts';
import { plainText } from './plainText';
import { wordSections } from './sections';

/** Word 2013 and later: an older mode would be announced in the title bar. */
const WORD_VERSION = 15;

/**
 * The report as a committee paper in Word's format. The same report and header give the same bytes.
 *
 * Everything it says comes from `paperOf`; here it only gets its shape.
 */
export async function wordPaper(report: Report, header: PaperHeader, palette: Palette): Promise<Uint8Array> {
  const paper = paperOf(report, header);
  let pictures = 0;
  const drawing = { palette, nextPicture: () => (pictures += 1) };
  const title = plainText(paper.title).replace(/\s+/g, ' ');
  const document = new Document({
    title,
    creator: plainText(header.preparedBy?.trim() ?? ''),
    description: plainText(paper.stamp),
    styles: STYLES,
    numbering: NUMBERING,
    compatibility: { version: WORD_VERSION },
    // Lays the pages out to fill in the contents list, so that nobody is asked to update fields.
    pageNumbers: estimatePageNumbersWith({ guess: true }),
    sections: wordSections(opening(paper), paper.sections, title, drawing),
  });
  return finishedPackage(new Uint8Array(await Packer.toArrayBuffer(document)), report.date);
}

/** Title, header block and contents list. */
function opening(paper: Paper): PaperBlock[] {
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, children: runsOf(paper.title.replace(/\s+/g, ' ')) }),
    ...(paper.subtitle === '' ? [] : paragraphsOfText(paper.subtitle, { style: STYLE.subtitle })),
    ...(paper.header.length === 0 ? [] : [headerBlock(paper.header)]),
    new Paragraph({ style: STYLE.contentsHeading, children: runsOf('Contents') }),
    new TableOfContents('Contents', { hyperlink: true, headingStyleRange: '1-1' }),
  ];
}
