import { readFileSync } from 'node:fs';
import type { SettingsReading } from '../core/settings';
import { readSettings } from '../core/readSettings';
import { WrongUsage } from './arguments';

/** Settings from a JSON file, or the defaults. A single bad value becomes a check; a file that isn't JSON is wrong usage. */
export function readSettingsFile(path: string | null): SettingsReading {
  if (path === null) return readSettings({}, 'settings');
  return readSettings(parseFile(path), path);
}

function parseFile(path: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new WrongUsage(`The settings file ${path} can't be read: check the name and the folder.`);
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new WrongUsage(`The settings file ${path} is not JSON: check it for a missing comma or quote.`);
  }
}
