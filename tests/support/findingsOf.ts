import { readWorkbook } from '../../src/adapters/xlsx/read/readWorkbook';
import { assess } from '../../src/core/assess';
import type { Findings } from '../../src/core/findings';
import { recognise } from '../../src/core/recognise/recognise';
import { statusAreas } from '../../src/core/recognise/statusAreas';
import { DEFAULT_SETTINGS } from '../../src/core/settings';

/** A workbook file's findings with the default settings, through every real stage but composing and writing. */
export function findingsOf(bytes: Uint8Array, name: string): Findings {
  const { contents, fills } = readWorkbook(bytes, name);
  const { registers } = recognise(contents, DEFAULT_SETTINGS);
  return assess(contents, registers, fills(statusAreas(registers)), DEFAULT_SETTINGS, null);
}
