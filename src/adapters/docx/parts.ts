import { HeadingLevel, Paragraph, ShadingType, TextRun } from 'docx';
import type { IRunOptions, Table } from 'docx';
import type { PaperPart, PaperPoint } from '../../core/report/paper/paper';
import type { HighlightTable, MeasureChart, Status } from '../../core/report/tables';
import { statusLook } from '../theme';
import type { Palette } from '../theme';
import { chartPart, chartRun } from './chartRun';
import { fieldBegin, fieldEnd } from './fields';
import { paragraphsOfText, runsOf } from './lines';
import { roomAcross, TWIPS_PER_POINT } from './page';
import { LISTS, STYLE } from './paperStyles';
import { wordTable } from './tables';
import type { TableDrawing } from './tables';

/** In points: three charts with their headings to an upright page. */
const CHART_HEIGHT = 166;

export type PaperBlock = Paragraph | Table;

/** A part of a section as Word's paragraphs and tables; what is said of a chart stays on its page. */
export function blocksOf(part: PaperPart, next: PaperPart | undefined, drawing: TableDrawing): PaperBlock[] {
  switch (part.kind) {
    case 'heading':
      return [new Paragraph({ heading: HeadingLevel.HEADING_2, children: runsOf(oneLine(part.text)) })];
    case 'paragraph':
      return paragraphsOfText(part.text, next?.kind === 'chart' ? { keepNext: true } : {});
    case 'note':
      return paragraphsOfText(part.text, { style: STYLE.tableNote });
    case 'status':
      return [statusLine(part.status, part.word, part.why, drawing.palette)];
    case 'list':
      return part.points.map((point) => pointLine(point, drawing.palette));
    case 'table':
      return [
        caption(part.table, drawing.nextTable()),
        wordTable(part.table, part.partOf ?? part.table, drawing),
        ...ruleOf(part.table),
      ];
    case 'chart':
      return [chartLine(part.chart, drawing)];
  }
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The word on its colour, then why. */
function statusLine(status: Status, word: string, why: string, palette: Palette): Paragraph {
  const chip = new TextRun({ text: `\u00a0${word}\u00a0`, ...statusRun(status, palette) });
  return new Paragraph({ style: STYLE.status, children: [chip, new TextRun('  '), ...runsOf(oneLine(why))] });
}

function statusRun(status: Status, palette: Palette): IRunOptions {
  const { fill, text, bold } = statusLook(status, palette);
  const shading = fill === null ? {} : { shading: { type: ShadingType.CLEAR, color: 'auto', fill } };
  return { color: text, bold, ...shading };
}

function pointLine({ word, status, text }: PaperPoint, palette: Palette): Paragraph {
  const look = status === undefined ? { bold: true } : statusRun(status, palette);
  return new Paragraph({
    numbering: { reference: LISTS.points, level: 0 },
    children: [new TextRun({ ...look, text: `${word}: ` }), ...runsOf(oneLine(text))],
  });
}

/** Upright or on its side, across the page. */
function chartLine(chart: MeasureChart, { fit, nextPicture, addChart }: TableDrawing): Paragraph {
  const width = roomAcross(fit.orientation) / TWIPS_PER_POINT;
  const size = { width, height: CHART_HEIGHT };
  return new Paragraph({
    keepLines: true,
    children: [chartRun(chart, size, addChart(chartPart(chart, width)), nextPicture())],
  });
}

/** Numbered by Word, above its table and kept with it. */
function caption({ title }: HighlightTable, number: number): Paragraph {
  return new Paragraph({
    style: STYLE.caption,
    children: [
      new TextRun('Table '),
      ...fieldBegin('SEQ Table \\* ARABIC'),
      new TextRun(String(number)),
      fieldEnd(),
      new TextRun('. '),
      ...runsOf(oneLine(title)),
    ],
  });
}

/** The rule a table was made by. */
function ruleOf({ rule }: HighlightTable): Paragraph[] {
  return rule === '' ? [] : paragraphsOfText(rule, { style: STYLE.tableNote });
}
