import type { Table } from "../tables";
import type { ColumnRoles } from "./columnRoles";
import type { Country } from "./country";
import type { Municipality } from "./municipality";

/** A municipal table as read: who stands in which row, and what each column is. */
export interface MunicipalTable {
  readonly table: Table;
  readonly roles: ColumnRoles;
  /** In the order of the rows; total rows and notes are left out. */
  readonly municipalities: readonly Municipality[];
  readonly country: Country;
}
