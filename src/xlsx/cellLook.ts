/** How a cell looks: what differs from a plain cell. */
export interface CellLook {
  /** "#,##0", "@" for text. */
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** [points] where it is not 11 */
  readonly size?: number;
  /** [RRGGBB] */
  readonly colour?: string;
  /** [RRGGBB] */
  readonly fill?: string;
  readonly wraps?: boolean;
  /** May be filled in where its sheet is protected. */
  readonly isInput?: boolean;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
}
