/**
 * The writers a report may need later, each loaded when it is first asked for. One place loads each, so that what was
 * fetched ahead is what is used: a second place would get pieces of its own, for which there may be no network.
 */
export const writers = {
  paper: () => import('../adapters/docx/wordPaper'),
  clipboard: () => import('../adapters/html/clipboardTable'),
  webPage: () => import('../adapters/html/webPage'),
};
