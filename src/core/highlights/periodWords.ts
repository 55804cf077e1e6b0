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
