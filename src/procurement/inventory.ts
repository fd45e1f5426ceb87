import type { Issue } from "../base";
import type { Country, Municipality } from "../municipalities";
import type { Access } from "./access";
import type { HousingKind } from "./housingKind";
import type { Operator } from "./operator";

/** Why a row's places are left out of the capacity: nobody says how many are usable, or when; too late; possibly told twice. */
export const notCountedCauses = ["noShare", "noDate", "notYet", "doubleCounted"] as const;

export type NotCounted = (typeof notCountedCauses)[number];

/** One row of an inventory as read. */
export interface InventoryRow {
  readonly municipality: Municipality;
  /** [places] as claimed, whole */
  readonly places: number;
  /** [share] 0–1 of the places that can be used; absent where nobody has said */
  readonly usableShare?: number;
  readonly operator?: Operator;
  readonly kind?: HousingKind;
  /** year-month-day */
  readonly availableFrom?: string;
  /** Text that rows of the same places share, or true where the row repeats another. */
  readonly doubleCounted?: string | true;
  readonly access: Access;
  /** Absent where the row counts. */
  readonly notCounted?: NotCounted;
}

/** What the inventory says of one municipality. */
export interface MunicipalInventory {
  readonly municipality: Municipality;
  /** [places] as claimed in all rows */
  readonly claimed: number;
  /** [places] ⌊Σ usable share × places⌋ over the rows that count */
  readonly capacity: number;
  /** [places] of the capacity that the municipality itself holds; the rest of the rounding stays with the others */
  readonly municipal: number;
  /** [places] of the capacity that can be had by rental contract */
  readonly rental: number;
  /** [places] claimed in rows that do not count, by reason */
  readonly notCounted: Readonly<Partial<Record<NotCounted, number>>>;
  readonly access: Access;
}

/** An inventory as read, municipalities by code. */
export interface Inventory {
  readonly country: Country;
  readonly rows: readonly InventoryRow[];
  readonly municipalities: readonly MunicipalInventory[];
  readonly issues: readonly Issue[];
}
