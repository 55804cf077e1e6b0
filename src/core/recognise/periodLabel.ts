import type { Period } from '../grid/period';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * How a period is headed when its cell holds a true date: "Aug 19", "6 Jan 20"; other kinds by their key.
 * @example periodLabel of 2019-08 // "Aug 19"
 */
export function periodLabel(period: Period): string {
  const [year = '', month = '', day = ''] = period.start.split('-');
  const named = `${MONTHS[Number(month) - 1] ?? ''} ${year.slice(-2)}`;
  if (period.kind === 'month') return named;
  return period.kind === 'day' ? `${Number(day)} ${named}` : period.key;
}
