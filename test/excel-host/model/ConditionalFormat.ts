import type { Area } from "./Area";

/** A rule that colours cells. `rule` holds the properties as the API names them, `Format.Fill.Color` and so on nested. */
export interface ConditionalFormat {
  readonly id: string;
  /** `Custom`, `CellValue`, `ColorScale`, `DataBar`, `IconSet`, `PresetCriteria`, `ContainsText`, `TopBottom`. */
  readonly type: string;
  areas: Area[];
  stopIfTrue: boolean;
  /**
   * The part of the rule by type, e.g. `{ Custom: { Rule: { Formula: "=$C2>5" }, Format: { Fill: { Color: "#FFC7CE" } } } }`
   * or `{ ColorScale: { Criteria: { minimum, midpoint, maximum } } }`.
   */
  readonly rule: Record<string, unknown>;
}
