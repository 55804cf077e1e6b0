import { readFileSync } from 'node:fs';
import { compose } from '../../../src/core/report/compose';
import type { HighlightTable, Report } from '../../../src/core/report/tables';
import { DEFAULT_SETTINGS } from '../../../src/core/settings';
import { findingsOf } from '../../support/findingsOf';
import { SAMPLE } from '../../support/sampleTruth';

/** The report on the bundled sample, as every writer gets it. */
export function sampleReport(): Report {
  const findings = findingsOf(new Uint8Array(readFileSync(SAMPLE)), SAMPLE);
  return compose(findings, { commentary: [] }, DEFAULT_SETTINGS);
}

/** Every table of a report, sheet by sheet. */
export function tablesOf({ sheets }: Report): HighlightTable[] {
  return sheets.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : [])),
  );
}
