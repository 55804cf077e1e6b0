import { parseArgs } from 'node:util';

export const USAGE =
  'Usage: refresh <workbook.xlsx|.xlsm> [--out FILE | --in-place] [--json FILE|-] [--html FILE] [--docx FILE] [--settings FILE.json] [--date YYYY-MM-DD] [--quiet]';

export interface RefreshArguments {
  /** null stands for the bundled sample. */
  workbook: string | null;
  out: string | null;
  inPlace: boolean;
  json: string | null;
  html: string | null;
  docx: string | null;
  settings: string | null;
  date: string | null;
  quiet: boolean;
}

/** What is wrong with a command line, in one sentence; the command ends with status 2. */
export class WrongUsage extends Error {}

/** Reads the command line of `refresh`. Throws `WrongUsage`. */
export function readArguments(argv: string[]): RefreshArguments {
  const { values, positionals } = parse(argv);
  if (positionals.length > 1) {
    throw new WrongUsage(`One workbook at a time, but ${positionals.length} were named.`);
  }
  if (values.out !== undefined && values['in-place']) {
    throw new WrongUsage('--out and --in-place exclude each other.');
  }
  expectEnding('--html', values.html, /\.html?$/i, "must end in .html, or a browser won't open it.");
  expectEnding('--docx', values.docx, /\.docx$/i, "must end in .docx, or Word won't open it.");
  if (values.date !== undefined && !isIsoDate(values.date)) {
    throw new WrongUsage(`--date takes a day as YYYY-MM-DD, not “${values.date}”.`);
  }
  const workbook = positionals[0] ?? null;
  if (workbook === null && values['in-place']) {
    throw new WrongUsage('--in-place needs a workbook.');
  }
  return {
    workbook,
    out: values.out ?? null,
    inPlace: values['in-place'] ?? false,
    json: values.json ?? null,
    html: values.html ?? null,
    docx: values.docx ?? null,
    settings: values.settings ?? null,
    date: values.date ?? null,
    quiet: values.quiet ?? false,
  };
}

function expectEnding(option: string, path: string | undefined, ending: RegExp, otherwise: string): void {
  if (path !== undefined && !ending.test(path)) throw new WrongUsage(`${option} ${otherwise}`);
}

function parse(argv: string[]) {
  try {
    return parseArgs({
      args: argv,
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        'in-place': { type: 'boolean' },
        json: { type: 'string' },
        html: { type: 'string' },
        docx: { type: 'string' },
        settings: { type: 'string' },
        date: { type: 'string' },
        quiet: { type: 'boolean' },
      },
    });
  } catch (error) {
    const words = error instanceof Error ? error.message.split('. ')[0] : String(error);
    throw new WrongUsage(`${words}.`);
  }
}

function isIsoDate(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
  );
}
