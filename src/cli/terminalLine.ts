/** One line for a terminal: words of a workbook may hold control characters, which would steer the terminal. */
export function terminalLine(text: string): string {
  return `${text.replace(/\p{Cc}+/gu, ' ').trim()}\n`;
}
