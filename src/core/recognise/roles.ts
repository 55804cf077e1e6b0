import { columnName } from '../grid/address';
import type { HeaderColumn } from './headers';
import type { Table } from './tables';
import type { Term } from './terms';

/** Deals a table's columns out to the parts they play, each to one only. */
export class ColumnRoles {
  private readonly taken = new Map<number, string>();

  constructor(private readonly table: Table) {}

  /** Free columns that may mean a term, those that mean it first of all before the others. */
  free(...terms: Term[]): HeaderColumn[] {
    const columns = this.table.header.columns.filter((column) => !this.taken.has(column.column));
    return terms.flatMap((term) => {
      const meant = columns.filter((column) => column.terms.includes(term));
      return [
        ...meant.filter((column) => column.terms[0] === term),
        ...meant.filter((c) => c.terms[0] !== term),
      ];
    });
  }

  /** Gives a column its role; `null` stays `null`. */
  take(role: string, column: HeaderColumn | null | undefined): number | null {
    if (!column) return null;
    this.taken.set(column.column, role);
    return column.column;
  }

  /** The first free column for one of the terms that fits, given the role. */
  first(role: string, terms: Term[], fits: (column: HeaderColumn) => boolean = () => true): number | null {
    return this.take(role, this.free(...terms).find(fits));
  }

  /** Role → column letters, as the findings say it. */
  columns(): Record<string, string> {
    return Object.fromEntries([...this.taken].map(([column, role]) => [role, columnName(column)]));
  }
}
