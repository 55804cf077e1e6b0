import { terminalLine } from '../../src/cli/terminalLine';

test('words of a workbook can’t steer the terminal, nor break the line', () => {
  expect(terminalLine('Risks\u001b[2J\r\nof the\u0007 board')).toBe('Risks [2J of the  board\n');
});
