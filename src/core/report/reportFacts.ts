/** Rows of the table "At a glance", by which paper and pane find them. */
export const REPORT_FACTS = {
  status: 'Overall status',
  lastReport: 'Last report',
  changes: 'Changes',
  date: 'Report date',
  holds: 'This report holds',
} as const;
