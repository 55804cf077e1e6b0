import { readFileSync } from 'node:fs';
import { turns } from '../../src/commands/inTurn';
import { refreshOpenWorkbook } from '../../src/commands/refreshOpenWorkbook';
import { tieRibbonButtons } from '../../src/commands/ribbonButtons';
import { elementsNamed, xmlElements } from '../manifest/xmlElements';

// What a refresh does is tried in Excel; here it is only when it is done.
jest.mock('../../src/commands/refreshOpenWorkbook');

interface Press {
  completed: () => void;
}

const manifest = xmlElements(readFileSync('manifest.xml', 'utf8'));
const [functionName] = elementsNamed('FunctionName', manifest).map(({ text }) => text);

let tied: Map<string, (press: Press) => void>;
let endRefresh: (failure?: Error) => void;

beforeEach(() => {
  tied = new Map();
  jest.mocked(refreshOpenWorkbook).mockReset();
  jest.mocked(refreshOpenWorkbook).mockImplementation(
    () =>
      new Promise((resolve, reject) => {
        endRefresh = (failure) => (failure ? reject(failure) : resolve());
      }),
  );
  Object.assign(globalThis, {
    Office: {
      HostType: { Excel: 'Excel' },
      onReady: () => Promise.resolve({ host: 'Excel' }),
      context: { requirements: { isSetSupported: () => true } },
      actions: { associate: (name: string, run: (press: Press) => void) => tied.set(name, run) },
    },
  });
});
afterEach(() => Reflect.deleteProperty(globalThis, 'Office'));

const settled = () => new Promise((resolve) => setTimeout(resolve));

async function pressed(): Promise<{ completed: jest.Mock }> {
  const press = { completed: jest.fn() };
  tied.get(functionName ?? '')?.(press);
  await settled();
  return press;
}

test('the button of the manifest refreshes, and Excel hears when it is done', async () => {
  tieRibbonButtons(turns());
  await settled();
  const press = await pressed();
  expect(refreshOpenWorkbook).toHaveBeenCalledTimes(1);
  expect(press.completed).not.toHaveBeenCalled();
  endRefresh();
  await settled();
  expect(press.completed).toHaveBeenCalledTimes(1);
});

test('a second press while it works comes to the same thing', async () => {
  tieRibbonButtons(turns());
  await settled();
  const presses = [await pressed(), await pressed()];
  expect(refreshOpenWorkbook).toHaveBeenCalledTimes(1);
  endRefresh();
  await settled();
  for (const press of presses) expect(press.completed).toHaveBeenCalledTimes(1);
  await pressed();
  expect(refreshOpenWorkbook).toHaveBeenCalledTimes(2);
});

test('a press while the pane refreshes waits for it', async () => {
  const inTurn = turns();
  tieRibbonButtons(inTurn);
  let endPane = (): void => undefined;
  void inTurn(() => new Promise<void>((resolve) => (endPane = resolve)));
  await settled();
  await pressed();
  expect(refreshOpenWorkbook).not.toHaveBeenCalled();
  endPane();
  await settled();
  expect(refreshOpenWorkbook).toHaveBeenCalledTimes(1);
});

test('Excel hears of the end also when something went wrong', async () => {
  tieRibbonButtons(turns());
  await settled();
  const press = await pressed();
  endRefresh(new Error('no'));
  await settled();
  expect(press.completed).toHaveBeenCalledTimes(1);
});
