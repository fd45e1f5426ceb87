import type { Municipality } from "../municipalities";
import type { Access, AccessKind } from "./access";
import type { FittingTool, Tool } from "./fittingTools";
import type { NotCounted } from "./inventory";
import type { Strength } from "./procurementNeed";

/** Why a municipality stands where it stands, by code; the sentences are the edges'. */
export type DirectionReason =
  | { readonly code: "belowLevel"; readonly share: number; readonly shortfall: number }
  | { readonly code: "atLevel" }
  | { readonly code: "overLevel" }
  | { readonly code: "bound"; readonly bound: string }
  | { readonly code: "capacityCovers"; readonly capacity: number }
  | { readonly code: "capacityPart"; readonly capacity: number; readonly rest: number }
  | { readonly code: "capacityNone" }
  | { readonly code: "notInventoried" }
  | { readonly code: "notCounted"; readonly cause: NotCounted; readonly places: number }
  | {
      readonly code: "accessKnown";
      readonly kinds: readonly { readonly kind: AccessKind; readonly minutes?: number }[];
    }
  | { readonly code: "accessLacking"; readonly kinds: readonly AccessKind[] };

/** Where procurement should be directed: one municipality, with its reasons and tools. */
export interface MunicipalDirection {
  readonly municipality: Municipality;
  readonly direction: Strength;
  /** [places] new */
  readonly places: number;
  /** [persons] credited */
  readonly existing: number;
  /** [persons] */
  readonly shortfall: number;
  /** [share] existing / (existing + places); absent where both are 0 */
  readonly share?: number;
  /** [places] usable by the inventory; absent where there is none */
  readonly capacity?: number;
  readonly access: Access;
  readonly reasons: readonly DirectionReason[];
  readonly tools: readonly FittingTool[];
}

/** A county: sums over its municipalities, which follow in their order. */
export interface CountyDirection {
  readonly countyCode: string;
  readonly county: string;
  /** The strongest among its municipalities, not that of its sums. */
  readonly direction: Strength;
  /** [municipalities] that have it */
  readonly strongest: number;
  readonly places: number;
  readonly existing: number;
  readonly shortfall: number;
  /** [places] absent where there is no inventory */
  readonly capacity?: number;
  readonly tools: Readonly<Record<Tool, number>>;
  readonly municipalities: readonly MunicipalDirection[];
}
