import type { Workbook } from "../../model";
import type { Scope } from "../evaluate";
import type { Matrix, Operand, Scalar } from "../Operand";

/** A worksheet function: `each` works on single values and is spread over blocks, `whole` sees its parameters as given. */
export type BuiltIn = { readonly least: number; readonly most: number } & (
  | { readonly kind: "each"; readonly compute: (values: Scalar[], workbook: Workbook) => Scalar }
  | { readonly kind: "whole"; readonly compute: (values: Operand[], scope: Scope) => Matrix | Scalar }
);

export const each = (
  least: number,
  most: number,
  compute: (values: Scalar[], workbook: Workbook) => Scalar,
): BuiltIn => ({
  kind: "each",
  least,
  most,
  compute,
});

export const whole = (
  least: number,
  most: number,
  compute: (values: Operand[], scope: Scope) => Matrix | Scalar,
): BuiltIn => ({
  kind: "whole",
  least,
  most,
  compute,
});
