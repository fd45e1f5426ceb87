import {
  ArrayValueObject,
  BaseFunction,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  type FunctionVariantType,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import type { Nullable } from "@univerjs/core";
import { CustomFunctionError } from "../functions/CustomFunctionError";
import type { FunctionMetadata } from "../functions/FunctionMetadata";

type Scalar = string | number | boolean | null | CustomFunctionError;
type Answer = Scalar | readonly (readonly Scalar[])[];

/** Where a function said more than an error's name. */
export type ErrorNote = (sheetId: string, row: number, column: number, text: string) => void;

/**
 * One of the add-in's worksheet functions inside the grid's engine, called as desktop Excel calls it: an omitted
 * argument is null, an empty cell of a range is 0, a matrix parameter always gets rows of columns.
 * The engine's own way for custom functions is not used: there an omitted argument looks like 0.
 */
export class SheetFunction extends BaseFunction {
  constructor(
    name: string,
    private readonly metadata: FunctionMetadata,
    private readonly call: (...args: unknown[]) => unknown,
    private readonly note: ErrorNote,
  ) {
    super(name);
    this.minParams = metadata.parameters.filter((parameter) => !parameter.optional).length;
    this.maxParams = metadata.parameters.length;
  }

  override calculate(...variants: FunctionVariantType[]): BaseValueObject {
    try {
      const args = this.metadata.parameters.map((parameter, index) => {
        const variant = variants[index];
        if (!variant) return null;
        const value = variant.isReferenceObject() ? null : (variant as BaseValueObject);
        if (!value || value.isNull()) return null;
        if (parameter.dimensionality !== "matrix") return scalarOf(firstOf(value));
        return value.isArray() ? matrixOf(value as ArrayValueObject) : [[scalarOf(value)]];
      });
      return this.answer(this.call(...args) as Answer);
    } catch (failure) {
      const text = failure instanceof Error ? failure.message : String(failure);
      const code = failure instanceof CustomFunctionError ? failure.code : "#VALUE!";
      this.note(this.subUnitId ?? "", this.row, this.column, text);
      return errorObject(code);
    }
  }

  private answer(answer: Answer): BaseValueObject {
    if (!Array.isArray(answer)) return this.valueObject(answer as Scalar, 0, 0);
    const rows = answer as readonly (readonly Scalar[])[];
    return ArrayValueObject.create({
      calculateValueList: rows.map((row, i) => row.map((value, j) => this.valueObject(value, i, j))),
      rowCount: rows.length,
      columnCount: rows[0]?.length ?? 0,
      unitId: this.unitId ?? "",
      sheetId: this.subUnitId ?? "",
      row: this.row,
      column: this.column,
    });
  }

  private valueObject(value: Scalar, down: number, right: number): BaseValueObject {
    if (value instanceof CustomFunctionError) {
      this.note(this.subUnitId ?? "", this.row + down, this.column + right, value.message);
      return errorObject(value.code);
    }
    if (typeof value === "number") return NumberValueObject.create(value);
    if (typeof value === "boolean") return BooleanValueObject.create(value);
    return StringValueObject.create(value ?? "");
  }
}

const firstOf = (value: BaseValueObject): BaseValueObject =>
  value.isArray() ? (value as ArrayValueObject).getFirstCell() : value;

const matrixOf = (array: ArrayValueObject): Scalar[][] =>
  array.getArrayValue().map((row) => row.map((cell) => scalarOf(cell)));

function scalarOf(value: Nullable<BaseValueObject>): Scalar {
  if (!value || value.isNull()) return 0;
  if (value.isError()) return new CustomFunctionError((value as ErrorValueObject).getErrorType());
  if (value.isBoolean()) return value.getValue() === true || value.getValue() === 1;
  return value.getValue();
}

function errorObject(code: string): ErrorValueObject {
  const known = Object.values(ErrorType).find((type) => type === code);
  return ErrorValueObject.create(known ?? ErrorType.VALUE);
}
