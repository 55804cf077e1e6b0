import { BuilderElement, InternalHyperlink, Paragraph, Run, Tab, TabStopType } from 'docx';
import type { ParagraphChild } from 'docx';
import type { PaperSection } from '../../core/report/paper/paper';
import { fieldBegin, fieldEnd } from './fields';
import { runsOf } from './lines';
import { HEADING_INDENT, STYLE } from './paperStyles';

/** What Word makes the list anew by: headings of the first level, each a link. */
const INSTRUCTION = 'TOC \\o "1-1" \\h';

/**
 * The contents list, filled in: a line a section with its number, leading to it. Without page numbers, since only the
 * program that lays out the pages knows them; Word adds them when the list is updated.
 */
export function contentsList(sections: readonly PaperSection[]): Paragraph[] {
  const last = sections.length - 1;
  return sections.map(
    (section, at) =>
      new Paragraph({
        style: STYLE.contents,
        tabStops: [{ type: TabStopType.LEFT, position: HEADING_INDENT }],
        children: [
          ...(at === 0 ? fieldBegin(INSTRUCTION) : []),
          new InternalHyperlink({ anchor: bookmarkOf(at), children: entry(sections, at) }),
          ...(at === last ? [fieldEnd()] : []),
        ],
      }),
  );
}

/** Name of the bookmark on the heading of the section at that place; Word names its own alike. */
const bookmarkOf = (at: number): string => `_Toc${String(at + 1)}`;

function entry(sections: readonly PaperSection[], at: number): ParagraphChild[] {
  const section = sections[at];
  const alike = sections.slice(0, at + 1).filter(({ appendix }) => appendix === section?.appendix).length;
  const title = runsOf((section?.heading ?? '').replace(/\s+/g, ' ').trim());
  if (section?.appendix === true) return [...runsOf(`Appendix ${String(alike)}: `), ...title];
  return [new Run({ children: [String(alike), new Tab()] }), ...title];
}

/** Marks a heading, so that the contents list leads to it. */
export function marked(heading: Paragraph, at: number): Paragraph {
  const id = String(at + 1);
  const start = { id: { key: 'w:id', value: id }, name: { key: 'w:name', value: bookmarkOf(at) } };
  heading.addChildElement(new BuilderElement({ name: 'w:bookmarkStart', attributes: start }));
  heading.addChildElement(
    new BuilderElement({ name: 'w:bookmarkEnd', attributes: { id: { key: 'w:id', value: id } } }),
  );
  return heading;
}
