import { readWorkbook } from '../../src/adapters/xlsx/read/readWorkbook';
import { assess } from '../../src/core/assess';
import type { Findings } from '../../src/core/findings';
import { recognise } from '../../src/core/recognise/recognise';
import { statusAreas } from '../../src/core/recognise/statusAreas';
import type { Settings } from '../../src/core/settings';
import { DEFAULT_SETTINGS } from '../../src/core/settings';

/** A workbook file's findings, with the default settings unless said, through every real stage but composing and writing. */
export function findingsOf(bytes: Uint8Array, name: string, settings: Settings = DEFAULT_SETTINGS): Findings {
  const { contents, fills } = readWorkbook(bytes, name);
  const { registers } = recognise(contents, settings);
  return assess(contents, registers, fills(statusAreas(registers)), settings, null);
}
