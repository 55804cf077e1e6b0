const DAY_MS = 86_400_000;
/** Serial 0 of Excel's two date systems. From March 1900 on the first is right for Excel's days. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/;

/** Excel's serial number of an ISO date or date and time (a `t="d"` cell); undefined if it isn't one. */
export function serialOfIso(text: string, date1904: boolean): number | undefined {
  const [match, year, month, day, hour = '0', minute = '0', second = '0'] = ISO.exec(text) ?? [];
  if (match === undefined) return undefined;
  const midnight = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const time = (Number(hour) * 60 + Number(minute)) * 60_000 + Number(second) * 1000;
  return (midnight + time - (date1904 ? EPOCH_1904 : EPOCH_1900)) / DAY_MS;
}
