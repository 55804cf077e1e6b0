import { WorkbookProblem } from '../../../src/app/ports';
import { whenOfficeIsLoaded, whenOfficeIsReady } from '../../../src/adapters/excel/officeReady';

/** Longer than anybody waits. */
const AGES = 600_000;

interface Answers {
  host?: string | null;
  newestApi?: number;
  onReady?: () => Promise<unknown>;
}

/** What office.js says once it is there. */
function office({ host = 'Excel', newestApi = 9, onReady }: Answers = {}) {
  return {
    HostType: { Excel: 'Excel', Word: 'Word' },
    onReady: onReady ?? (() => Promise.resolve({ host })),
    context: {
      requirements: {
        isSetSupported: (name: string, version: string) =>
          name === 'ExcelApi' && Number(version.split('.')[1]) <= newestApi,
      },
    },
  };
}

/** A page that asked for office.js, which is still on its way. */
function pageWithScript(): EventTarget {
  const script = new EventTarget();
  const querySelector = (selector: string) => (selector === 'script[src$="/office.js"]' ? script : null);
  Object.assign(globalThis, { document: { readyState: 'interactive', querySelector } });
  return script;
}

const there = (answers?: Answers) => Object.assign(globalThis, { Office: office(answers) });

afterEach(() => {
  jest.useRealTimers();
  for (const name of ['Office', 'document']) Reflect.deleteProperty(globalThis, name);
});

const refusal = async (asked: Promise<unknown>): Promise<string> => {
  const thrown = await asked.then(
    () => 'Nothing was refused.',
    (error: unknown) => error,
  );
  expect(thrown).toBeInstanceOf(WorkbookProblem);
  return (thrown as WorkbookProblem).message;
};

test('an Excel with ExcelApi 1.9 is ready', async () => {
  there({ newestApi: 9 });
  await expect(whenOfficeIsReady()).resolves.toBeUndefined();
});

test('an older Excel says how to get a newer one', async () => {
  there({ newestApi: 8 });
  expect(await refusal(whenOfficeIsReady())).toBe(
    'This Excel is too old for Highlight Report: update Office (Excel 2021 or later), or open the workbook in Excel on the web.',
  );
});

test.each([
  ['a plain browser', null],
  ['Word', 'Word'],
])('%s is told where the add-in works', async (_, host) => {
  there({ host });
  expect(await refusal(whenOfficeIsReady())).toBe(
    'This page works inside Excel: open a workbook and choose Highlight Report on the Home tab.',
  );
});

test('office.js may come after the page', async () => {
  const script = pageWithScript();
  const ready = whenOfficeIsReady();
  there();
  script.dispatchEvent(new Event('load'));
  await expect(ready).resolves.toBeUndefined();
});

describe('office.js that can’t be had', () => {
  const SENTENCE =
    /^The part of Excel .* could not be loaded: check that .* appsforoffice\.microsoft\.com, then .*\.$/;

  test('because the network refuses it', async () => {
    const script = pageWithScript();
    const loaded = refusal(whenOfficeIsLoaded());
    script.dispatchEvent(new Event('error'));
    expect(await loaded).toMatch(SENTENCE);
  });

  test('because it never arrives', async () => {
    jest.useFakeTimers();
    pageWithScript();
    const loaded = refusal(whenOfficeIsLoaded());
    await jest.advanceTimersByTimeAsync(AGES);
    expect(await loaded).toMatch(SENTENCE);
  });

  test('because it was refused before anybody looked', async () => {
    pageWithScript();
    Object.assign(document, { readyState: 'complete' });
    expect(await refusal(whenOfficeIsLoaded())).toMatch(SENTENCE);
  });
});

test('an Excel that doesn’t answer is given up, and asked anew the next time', async () => {
  jest.useFakeTimers();
  there({ onReady: () => new Promise(() => undefined) });
  const ready = refusal(whenOfficeIsReady());
  await jest.advanceTimersByTimeAsync(AGES);
  expect(await ready).toBe('Excel did not answer: close the pane and open it again.');
  there();
  await expect(whenOfficeIsReady()).resolves.toBeUndefined();
});
