/** Month words by number, 1 first: English, Italian and Russian, whole or shortened. */
const NAMES: readonly (readonly string[])[] = [
  ['january', 'jan', 'gennaio', 'gen', 'январь', 'января', 'янв'],
  ['february', 'feb', 'febr', 'febbraio', 'февраль', 'февраля', 'фев'],
  ['march', 'mar', 'marzo', 'март', 'марта', 'мар'],
  ['april', 'apr', 'aprile', 'апрель', 'апреля', 'апр'],
  ['may', 'maggio', 'mag', 'май', 'мая'],
  ['june', 'jun', 'giugno', 'giu', 'июнь', 'июня', 'июн'],
  ['july', 'jul', 'luglio', 'lug', 'июль', 'июля', 'июл'],
  ['august', 'aug', 'agosto', 'ago', 'август', 'августа', 'авг'],
  ['september', 'sept', 'sep', 'settembre', 'set', 'сентябрь', 'сентября', 'сен'],
  ['october', 'oct', 'ottobre', 'ott', 'октябрь', 'октября', 'окт'],
  ['november', 'nov', 'novembre', 'ноябрь', 'ноября', 'ноя'],
  ['december', 'dec', 'dicembre', 'dic', 'декабрь', 'декабря', 'дек'],
];

const NUMBER_OF = new Map(NAMES.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));

/**
 * Number of a month (1–12) from its name, whole or shortened, with or without a full stop; `null` for other words.
 * @example monthNumber("Sept.") // 9
 */
export function monthNumber(word: string): number | null {
  return NUMBER_OF.get(word.toLowerCase().replace(/\.$/, '')) ?? null;
}
