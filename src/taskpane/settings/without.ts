/** The same record with one field left out. @example without({ a: 1, b: 2 }, "a") // { b: 2 } */
export function without<T extends object, K extends keyof T>(record: T, field: K): Omit<T, K> {
  const copy: T = { ...record };
  Reflect.deleteProperty(copy, field);
  return copy;
}
