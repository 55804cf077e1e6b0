const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/**
 * A period as a sentence says it: "December 2019", else its heading as typed.
 * @example periodWords({ period: "2019-12", label: "Dec 19" }) // "December 2019"
 */
export function periodWords({ period, label }: { period: string; label: string }): string {
  const [, year, month] = /^(\d{4})-(\d\d)$/.exec(period) ?? [];
  return year === undefined ? label : `${MONTHS[Number(month) - 1] ?? ''} ${year}`;
}

/**
 * An ISO date as a sentence says it.
 * @example dayWords("2020-01-31") // "31 January 2020"
 */
export function dayWords(date: string): string {
  return `${Number(date.slice(-2))} ${periodWords({ period: date.slice(0, 'yyyy-mm'.length), label: date })}`;
}
