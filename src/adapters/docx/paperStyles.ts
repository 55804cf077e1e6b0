import { AlignmentType, LevelFormat, LevelSuffix, LineRuleType } from 'docx';
import type { INumberingOptions, IStylesOptions } from 'docx';
import { FONT_NAME, INK, MUTED, NAVY } from '../theme';
import { TABLE_SIZE } from './tableFit';

/** Word counts sizes of type in half points. */
export const halfPoints = (points: number): number => points * 2;

const BODY_SIZE = 10.5;
/** Line height in 240ths of a line. */
const BODY_LINE = 276;
/** In twips: where a heading begins after its number. */
export const HEADING_INDENT = 567;
const BULLET_INDENT = 340;

/** Names of the styles that aren't Word's own, as the writer uses them. */
export const STYLE = {
  subtitle: 'Subtitle',
  contentsHeading: 'ContentsHeading',
  contents: 'TOC1',
  caption: 'Caption',
  tableText: 'TableText',
  tableHeading: 'TableHeading',
  tableNote: 'TableNote',
  status: 'StatusLine',
  footer: 'Footer',
} as const;

export const LISTS = { sections: 'sections', appendices: 'appendices', points: 'points' } as const;

/** Word's own styles and a few more, so that a council can dress the paper in its own by changing them. */
export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: FONT_NAME, size: halfPoints(BODY_SIZE), color: INK, language: { value: 'en-GB' } },
      paragraph: { spacing: { after: 120, line: BODY_LINE, lineRule: LineRuleType.AUTO } },
    },
    title: {
      run: { font: FONT_NAME, size: halfPoints(22), bold: true, color: NAVY },
      paragraph: { spacing: { before: 0, after: 60, line: 264, lineRule: LineRuleType.AUTO } },
    },
    heading1: {
      run: { font: FONT_NAME, size: halfPoints(15), bold: true, color: NAVY },
      paragraph: {
        spacing: { before: 360, after: 120, line: 264, lineRule: LineRuleType.AUTO },
        keepNext: true,
        keepLines: true,
      },
    },
    heading2: {
      run: { font: FONT_NAME, size: halfPoints(12), bold: true, color: NAVY },
      paragraph: {
        spacing: { before: 240, after: 80, line: 264, lineRule: LineRuleType.AUTO },
        keepNext: true,
        keepLines: true,
      },
    },
    heading3: {
      run: { font: FONT_NAME, size: halfPoints(BODY_SIZE), bold: true, color: NAVY },
      paragraph: { spacing: { before: 200, after: 60 }, keepNext: true, keepLines: true },
    },
    caption: {
      run: { font: FONT_NAME, size: halfPoints(9.5), bold: true, italics: false, color: NAVY },
      paragraph: {
        spacing: { before: 160, after: 80, line: 240, lineRule: LineRuleType.AUTO },
        keepNext: true,
        keepLines: true,
      },
    },
  },
  paragraphStyles: [
    {
      id: STYLE.subtitle,
      name: 'Subtitle',
      basedOn: 'Normal',
      next: 'Normal',
      quickFormat: true,
      run: { size: halfPoints(12), color: MUTED },
      paragraph: { spacing: { after: 240 } },
    },
    {
      id: STYLE.contentsHeading,
      name: 'TOC Heading',
      basedOn: 'Normal',
      next: 'Normal',
      run: { size: halfPoints(12), bold: true, color: NAVY },
      paragraph: { spacing: { before: 320, after: 80 }, keepNext: true },
    },
    {
      id: STYLE.contents,
      name: 'toc 1',
      basedOn: 'Normal',
      next: 'Normal',
      paragraph: {
        spacing: { after: 40, line: 252, lineRule: LineRuleType.AUTO },
      },
    },
    {
      id: STYLE.tableText,
      name: 'Table Text',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: halfPoints(TABLE_SIZE) },
      paragraph: { spacing: { before: 0, after: 0, line: 250, lineRule: LineRuleType.AUTO } },
    },
    {
      id: STYLE.tableHeading,
      name: 'Table Heading',
      basedOn: STYLE.tableText,
      quickFormat: true,
      run: { bold: true },
      paragraph: { keepNext: true },
    },
    {
      id: STYLE.tableNote,
      name: 'Table Note',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: halfPoints(8.5), color: MUTED },
      paragraph: {
        spacing: { before: 80, after: 160, line: 250, lineRule: LineRuleType.AUTO },
        keepLines: true,
      },
    },
    {
      id: STYLE.status,
      name: 'Status Line',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: { spacing: { before: 60, after: 160 }, keepLines: true, keepNext: true },
    },
    {
      id: STYLE.footer,
      name: 'footer',
      basedOn: 'Normal',
      run: { size: halfPoints(8.5), color: MUTED },
      paragraph: { spacing: { before: 0, after: 0, line: 240, lineRule: LineRuleType.AUTO } },
    },
  ],
};

/** Sections and appendices are numbered by Word, so that they renumber when one is taken out. */
export const NUMBERING: INumberingOptions = {
  config: [
    {
      reference: LISTS.sections,
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: '%1',
          alignment: AlignmentType.START,
          style: { paragraph: { indent: { left: HEADING_INDENT, hanging: HEADING_INDENT } } },
        },
      ],
    },
    {
      reference: LISTS.appendices,
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: 'Appendix %1:',
          suffix: LevelSuffix.SPACE,
          alignment: AlignmentType.START,
          style: { paragraph: { indent: { left: 0, hanging: 0 } } },
        },
      ],
    },
    {
      reference: LISTS.points,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          alignment: AlignmentType.START,
          style: {
            run: { color: NAVY, bold: false },
            paragraph: { indent: { left: BULLET_INDENT, hanging: BULLET_INDENT } },
          },
        },
      ],
    },
  ],
};
