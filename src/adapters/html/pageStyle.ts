import type { Status } from '../../core/report/tables';
import { STATUSES } from '../../core/report/tables';
import { FONT_NAME, INK, MUTED, NAVY, PAGE, RULE, SECTION_RULE, statusLook, TRIAL_LEVEL } from '../theme';
import type { Palette } from '../theme';
import { DARK, darkText } from './darkColours';

/** The style of the report page: one palette, light and dark, on a screen and on paper. */
export function pageStyle(palette: Palette): string {
  return [
    `:root{color-scheme:light dark;${variables(LIGHT)}}`,
    ...STATUSES.map((status) => statusRule(status, palette)),
    SCREEN,
    sparkColours(),
    `@media screen and (prefers-color-scheme:dark){:root{${variables(DARK)}}${darkRules(palette)}}`,
    WIDE,
    NARROW,
    FORCED,
    PRINT,
  ].join('\n');
}

const LIGHT: Record<keyof typeof DARK, string> = {
  page: PAGE,
  ink: INK,
  muted: MUTED,
  structure: NAVY,
  headerFill: NAVY,
  rule: RULE,
  sectionRule: SECTION_RULE,
  trial: TRIAL_LEVEL,
};

const variables = (colours: Record<string, string>): string =>
  Object.entries(colours)
    .map(([name, colour]) => `--${name}:#${colour}`)
    .join(';');

function statusRule(status: Status, palette: Palette): string {
  const { fill, text, bold } = statusLook(status, palette);
  const background = fill === null ? '' : `background:#${fill};`;
  return `.${status}{${background}color:#${text};font-weight:${bold ? 'bold' : 'normal'}}`;
}

function darkRules(palette: Palette): string {
  return STATUSES.map((status) => {
    const text = darkText(status, palette);
    return text === null ? '' : `.${status}{color:#${text}}`;
  }).join('');
}

/** Lines are drawn in the colours of paper; here they follow the page's. */
function sparkColours(): string {
  const follows = (colour: string, name: string): string =>
    `svg [stroke="#${colour}"]{stroke:var(--${name})}svg [fill="#${colour}"]{fill:var(--${name})}`;
  return [
    follows(NAVY, 'structure'),
    follows(INK, 'ink'),
    follows(MUTED, 'muted'),
    follows(RULE, 'rule'),
    follows(TRIAL_LEVEL, 'trial'),
  ].join('');
}

const SCREEN = `*{box-sizing:border-box}
body{margin:0 auto;padding:24px clamp(16px,3vw,40px) 48px;max-width:1500px;background:var(--page);color:var(--ink);font:15px/1.45 ${FONT_NAME},"Liberation Sans",Helvetica,sans-serif;overflow-wrap:break-word}
h1,h2,h3{color:var(--structure);line-height:1.2;text-wrap:balance}
h1{font-size:28px;margin:0 0 6px}
h2{font-size:22px;margin:0 0 4px}
h3{font-size:17px;margin:28px 0 8px}
p{margin:0 0 10px;max-width:75em}
a{color:var(--structure);text-underline-offset:2px}
a:focus-visible,.wide:focus-visible{outline:3px solid var(--structure);outline-offset:2px}
header{border-bottom:3px solid var(--structure);padding-bottom:10px}
.subtitle,.rule,footer,.muted{color:var(--muted)}
.subtitle,.rule,footer{font-size:13px}
.rule{margin:8px 0 0}
.skip{position:absolute;left:-999em}
.skip:focus{left:16px;top:4px;padding:6px 10px;background:var(--page)}
nav{margin:14px 0 4px}
nav ul{display:flex;flex-wrap:wrap;gap:4px 20px;margin:0;padding:0;list-style:none}
nav a{display:inline-block;padding:3px 0}
section{margin-top:40px;scroll-margin-top:16px}
section+section{border-top:1px solid var(--sectionRule);padding-top:24px}
section.front{margin-top:0}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.wide{overflow-x:auto;position:relative}
table{border-collapse:collapse;width:100%;table-layout:fixed;font-size:14px}
.wide table{font-size:13px}
.wide th,.wide td{padding:6px}
caption{text-align:left;color:var(--structure);font-weight:bold;padding:0 0 6px}
th,td{padding:6px 8px;text-align:left;vertical-align:middle;border-bottom:1px solid var(--rule)}
thead th{background:var(--headerFill);color:#fff;vertical-align:bottom;border:0}
tbody th{font-weight:normal}
.centre{text-align:center}
.right{text-align:right;font-variant-numeric:tabular-nums}
.strong{font-weight:bold}
.section>*{border-top:2px solid var(--sectionRule)}
.theme>*{border-top:2px solid var(--structure)}
.pill{display:inline-block;min-width:4.6em;padding:3px 8px;border:1px solid transparent;border-radius:3px;text-align:center}
.pill.long{display:block;text-align:left}
.iconed{display:flex;align-items:center;gap:7px;padding:3px 6px;text-align:left}
.icon{flex:none;width:22px;height:22px}
.chart{margin:8px 0 0}
.chart .small{display:none}
.tiles td{border:2px solid var(--page);padding:8px 4px}
svg{display:block;max-width:100%;height:auto}`;

const WIDE = `@media screen and (min-width:1100px){.beside{display:grid;grid-template-columns:minmax(0,1.35fr) minmax(0,1fr);gap:0 40px;align-items:start}.beside>div>h3:first-child{margin-top:28px}}`;

const NARROW = `@media screen and (max-width:640px){table{font-size:13px}th,td{padding:6px 4px}h1{font-size:24px}.fluid col:first-child{width:6.4em!important}.pill{min-width:0;padding:3px 6px}.chart .large{display:none}.chart .small{display:block}}`;

const FORCED = `@media (forced-colors:active){.pill,.tiles td{border:1px solid CanvasText}thead th{border-bottom:2px solid CanvasText}svg:not(.icon) polyline{stroke:CanvasText}svg:not(.icon) circle{fill:CanvasText}svg:not(.icon) rect{fill:GrayText}svg text{fill:CanvasText}}`;

const PRINT = `@page{size:A4 landscape;margin:12mm}
@media print{
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
body{padding:0;max-width:none;font-size:10pt;line-height:1.3}
nav,.skip{display:none}
h1{font-size:18pt}h2{font-size:14pt}h3{font-size:12pt;margin:12pt 0 4pt}
h1,h2,h3,.subtitle,caption{break-after:avoid}
section{margin-top:0}
section+section{border-top:0;padding-top:0;break-before:page}
.wide{overflow:visible}
table{min-width:0!important}table,.wide table{font-size:var(--paper)}
th,td,.wide th,.wide td{padding:2pt 4pt}
thead{display:table-header-group}
tr{break-inside:avoid}
.rule,.subtitle,footer{font-size:8pt}
.rule{break-inside:avoid;max-width:none}
.beside+h3{break-before:page}
.pill{padding:0 4pt;min-width:0}.icon{width:12pt;height:12pt}.chart{break-inside:avoid}h3:has(+p+.chart),h3+p:has(+.chart){break-after:avoid}
.beside{display:grid;grid-template-columns:minmax(0,1.3fr) minmax(0,1fr);gap:0 24pt;align-items:start}
.beside h3{margin:7pt 0 3pt}.beside table{font-size:7.5pt}.beside th,.beside td{padding:1.5pt 4pt}.beside .rule{font-size:7pt;margin:2pt 0 0}nav+main{margin-top:0}
}`;
