import { readFileSync } from 'node:fs';
import type { GivenSettings } from '../core/settings';
import { WrongUsage } from './arguments';

/** Settings from a JSON file; none without one. A file that isn't JSON is wrong usage. */
export function readSettingsFile(path: string | null): GivenSettings | null {
  return path === null ? null : { raw: parseFile(path), source: path };
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
