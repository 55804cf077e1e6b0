import { forReaders } from '../../core/report/forReaders';
import type { Report, ReportSheet } from '../../core/report/tables';
import type { Palette } from '../theme';
import { htmlLines, htmlText } from './htmlText';
import { inPage, pageSection, SUMMARY } from './pageSection';
import { pageStyle } from './pageStyle';

/** Nothing is loaded and nothing runs, whatever a workbook says; only the page's own style counts. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** Settings, past reports and the cells charts are drawn from serve the workbook; a reader doesn't need them. */
const LEFT_OUT: readonly ReportSheet['key'][] = ['settings', 'history', 'chartData'];

/**
 * The report as one web page that needs nothing beside it: no script, no network. Readable on a phone, in the dark and
 * by a screen reader; prints on landscape A4. The same report gives the same page.
 */
export function webPage(report: Report, palette: Palette): string {
  const sheets = forReaders(report).sheets.filter(({ key }) => !LEFT_OUT.includes(key));
  const front = sheets.find(({ key }) => key === 'front');
  const title = htmlText(report.title.replace(/\s+/g, ' '));
  const contents = sheets.map(
    ({ key, title: name }) => `<li><a href="#${key}">${key === 'front' ? SUMMARY : htmlText(name)}</a></li>`,
  );
  return `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>
${pageStyle(palette)}
</style>
</head>
<body>
<a class="skip" href="#report">Skip to the report</a>
<header>
<h1>${title}</h1>
<p class="subtitle">${htmlLines(inPage(front?.subtitle ?? '', sheets))}</p>
</header>
<nav aria-label="Contents">
<ul>
${contents.join('\n')}
</ul>
</nav>
<main id="report" tabindex="-1">
${sheets.map((sheet) => pageSection(sheet, sheets, palette)).join('\n')}
</main>
<footer>
<p>${htmlText(report.stamp)}</p>
</footer>
</body>
</html>
`;
}
