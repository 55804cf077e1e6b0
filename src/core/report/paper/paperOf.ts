import { headerLines } from '../paperHeader';
import type { PaperHeader } from '../paperHeader';
import type { Report } from '../tables';
import { longDate } from '../wording';
import { chartAppendix, judgements, keyAppendix, riskAppendix, wholeSheet } from './appendices';
import { exceptionSection } from './exceptionSection';
import { changesSince, highlights, overallPosition, purpose, reportFacts } from './opening';
import type { Paper, PaperSection } from './paper';
import { themeSections } from './themeSections';

/** What an untitled report is called too. */
const KIND_OF_PAPER = 'Highlight report';

/**
 * The report as a committee paper: header block, purpose, overall position, highlights, changes, exceptions, budget, concerns,
 * all measures in one summary, a section a theme, and as appendices the risk register, the charts and the key.
 *
 * Sections without content are left out. The checks are counted, not listed; settings and past reports never appear.
 */
export function paperOf(report: Report, header: PaperHeader): Paper {
  const given = header.title?.trim() ?? '';
  const title = given === '' ? report.title : given;
  const named = title === KIND_OF_PAPER ? null : title;
  const lines = headerLines(header);
  const labels = new Set(lines.map(({ label }) => label.toLowerCase()));
  const facts = reportFacts(report).filter(({ label }) => !labels.has(label.toLowerCase()));
  const sections: (PaperSection | null)[] = [
    purpose(report, named),
    overallPosition(report),
    highlights(report),
    changesSince(report),
    exceptionSection(report),
    wholeSheet(report, 'budget'),
    wholeSheet(report, 'concerns'),
    judgements(report),
    wholeSheet(report, 'summary'),
    ...themeSections(report),
    asAppendix(riskAppendix(report)),
    asAppendix(chartAppendix(report)),
    asAppendix(keyAppendix(report)),
  ];
  return {
    title,
    subtitle: [
      ...(named === null ? [] : [KIND_OF_PAPER]),
      ...(report.date === null ? [] : [longDate(report.date)]),
    ].join(', '),
    header: [...lines, ...facts],
    sections: sections.filter((section) => section !== null),
    stamp: report.stamp,
  };
}

function asAppendix(section: PaperSection | null): PaperSection | null {
  return section === null ? null : { ...section, appendix: true };
}
