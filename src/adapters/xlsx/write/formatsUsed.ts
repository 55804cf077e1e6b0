const QUOTES = [0x22, 0x27];
const SPACES = [0x20, 0x09, 0x0a, 0x0d];
const LESS = 0x3c;
const GREATER = 0x3e;
/** "s" and "style": the attributes of cells and rows, and of columns, that point at a format. */
const ATTRIBUTES = ['s=', 'style='].map((text) => new TextEncoder().encode(text));
/** Most cell formats of a workbook (Excel specifications and limits); beyond it is nonsense, not a format. */
const MOST_FORMATS = 65_490;

/** Highest cell format a sheet points at beyond those there are, plus one; `there` when none does. */
export function formatsNeeded(sheet: Uint8Array, there: number): number {
  let needed = there;
  for (let at = sheet.indexOf(0x73); at !== -1; at = sheet.indexOf(0x73, at + 1)) {
    if (!SPACES.includes(sheet[at - 1] ?? 0)) continue;
    const attribute = ATTRIBUTES.find((bytes) => bytes.every((byte, k) => sheet[at + k] === byte));
    if (attribute === undefined) continue;
    let digit = at + attribute.length;
    if (!QUOTES.includes(sheet[digit++] ?? 0)) continue;
    let id = 0;
    for (let code = sheet[digit] ?? 0; code >= 0x30 && code <= 0x39; code = sheet[++digit] ?? 0) {
      id = id * 10 + code - 0x30;
    }
    if (id >= needed && id < MOST_FORMATS && standsInTag(sheet, at)) needed = id + 1;
  }
  return needed;
}

function standsInTag(sheet: Uint8Array, at: number): boolean {
  for (let before = at; before >= 0; before--) {
    if (sheet[before] === LESS) return true;
    if (sheet[before] === GREATER) return false;
  }
  return false;
}
