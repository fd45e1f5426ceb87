import type { InventoryColumns } from "../../procurement";

/** Which table is the inventory, what its columns are, and when the places are wanted. */
export interface InventoryChoice {
  readonly tableId?: string;
  /** 0-based, chosen by hand; they go before what the headers say */
  readonly columns: InventoryColumns;
  /** year-month-day */
  readonly wantedBy?: string;
  /** [%] 0–100 for rows that state no usable share */
  readonly unstatedShare?: number;
}
