import {
  AlignmentType,
  BorderStyle,
  Footer,
  HeadingLevel,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TabStopType,
  TextRun,
} from 'docx';
import type { ISectionOptions } from 'docx';
import type { PaperPart, PaperSection } from '../../core/report/paper/paper';
import { RULE } from '../theme';
import { marked } from './contentsList';
import { runsOf } from './lines';
import { A4, FOOTER, MARGIN, roomAcross } from './page';
import type { Orientation } from './page';
import { LISTS, STYLE } from './paperStyles';
import { blocksOf } from './parts';
import type { PaperBlock } from './parts';
import { fitOf, TABLE_SIZE } from './tableFit';
import type { TableFit } from './tableFit';
import type { TableDrawing } from './tables';

interface Sheets {
  orientation: Orientation;
  blocks: PaperBlock[];
}

type Drawing = Omit<TableDrawing, 'fit'>;

/**
 * The sections of a paper on as few changes of the page's orientation as they need: those before the first wide table
 * upright, then each as its tables ask for. `opening` stands before the first.
 */
export function wordSections(
  opening: readonly PaperBlock[],
  sections: readonly PaperSection[],
  title: string,
  drawing: Drawing,
): ISectionOptions[] {
  const sheets: Sheets[] = [{ orientation: 'portrait', blocks: [...opening] }];
  for (const [at, section] of sections.entries()) {
    const orientation = orientationFor(section);
    const turned = sheets.at(-1)?.orientation !== orientation;
    if (turned) sheets.push({ orientation, blocks: [] });
    const startsPage = section.appendix === true && !turned;
    const blocks = [
      heading(section, at, startsPage),
      ...section.parts.flatMap((part, i) =>
        blocksOf(part, section.parts[i + 1], { ...drawing, fit: { ...fitFor(part), orientation } }),
      ),
    ];
    sheets.at(-1)?.blocks.push(...blocks);
  }
  return sheets.map(({ orientation, blocks }) => ({
    properties: {
      type: SectionType.NEXT_PAGE,
      page: {
        size: {
          width: A4.shortSide,
          height: A4.longSide,
          orientation: orientation === 'portrait' ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE,
        },
        margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN, footer: FOOTER, header: FOOTER },
      },
    },
    footers: { default: footer(title, orientation) },
    children: blocks,
  }));
}

const UPRIGHT: TableFit = { orientation: 'portrait', size: TABLE_SIZE };

const fitFor = (part: PaperPart): TableFit =>
  part.kind === 'table' ? fitOf(part.partOf ?? part.table) : UPRIGHT;

function orientationFor({ parts }: PaperSection): Orientation {
  return parts.some((part) => fitFor(part).orientation === 'landscape') ? 'landscape' : 'portrait';
}

function heading({ heading: text, appendix }: PaperSection, at: number, startsPage: boolean): Paragraph {
  const paragraph = new Paragraph({
    heading: HeadingLevel.HEADING_1,
    numbering: { reference: appendix === true ? LISTS.appendices : LISTS.sections, level: 0, custom: true },
    ...(startsPage ? { pageBreakBefore: true } : {}),
    children: runsOf(text.replace(/\s+/g, ' ').trim()),
  });
  return marked(paragraph, at);
}

/** The title on the left and the page on the right, under a hairline. */
function footer(title: string, orientation: Orientation): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: STYLE.footer,
        alignment: AlignmentType.START,
        border: { top: { style: BorderStyle.SINGLE, size: 4, space: 6, color: RULE } },
        tabStops: [{ type: TabStopType.RIGHT, position: roomAcross(orientation) }],
        children: [
          ...runsOf(title),
          new TextRun({ children: ['\t', 'Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });
}
