import { explainNothingRecognised } from '../../src/app/nothingRecognised';
import { grid, workbook } from '../support/grids';

describe('When no register is recognised', () => {
  test('the message says what was looked for, what came near and what to do', () => {
    const contents = workbook(grid('Config', [['Ref', 'Measure']]), grid('Notes', [['Something']]));
    const message = explainNothingRecognised(contents, [
      { sheet: 'Config', cell: 'A1', why: 'header words Ref and Measure, but no rows below' },
    ]);
    expect(message).toBe(
      'No register was found in “book.xlsx”. Looked for performance measures (a name and figures by period), risk registers ' +
        '(a description with probability and impact), action plans (an action with a status, owner or due date) and report headers ' +
        'on 2 sheets. Nearest: “Config” cell A1: header words Ref and Measure, but no rows below. Give each table one header row ' +
        'that names its columns, with the rows right below, and try again.',
    );
  });

  test('only the three nearest are named', () => {
    const misses = ['A1', 'A2', 'A3', 'A4'].map((cell) => ({ sheet: 'S', cell, why: 'near' }));
    const message = explainNothingRecognised(workbook(grid('S', [['x']])), misses);
    expect(message).toContain('A3');
    expect(message).not.toContain('A4');
  });

  test('an empty workbook is said to be empty', () => {
    const own = { ...workbook(grid('Highlights', [['Old report']]), grid('Sheet1', [])) };
    own.own = [{ key: 'front', sheet: 'Highlights' }];
    expect(explainNothingRecognised(own, [])).toBe(
      'No register was found in “book.xlsx”. Its sheets are empty. Choose the workbook that holds your measures, risks or actions.',
    );
  });
});
