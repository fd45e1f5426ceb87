import { formatText } from "../../model";
import { Refusal, toNumber, toText, VALUE } from "../Operand";
import { type BuiltIn, each, whole } from "./BuiltIn";
import { matrixOf } from "./numbersIn";

const count = (value: Parameters<typeof toNumber>[0] | undefined): number => {
  const length = value === undefined ? 1 : toNumber(value);
  if (length < 0) throw new Refusal(VALUE);
  return Math.floor(length);
};

export const TEXT: Readonly<Record<string, BuiltIn>> = {
  TEXT: each(2, 2, ([value = null, mask = null], workbook) =>
    formatText(value ?? 0, toText(mask), workbook.culture),
  ),
  LEN: each(1, 1, ([value = null]) => toText(value).length),
  LEFT: each(1, 2, ([value = null, length]) => toText(value).slice(0, count(length))),
  RIGHT: each(1, 2, ([value = null, length]) => {
    const n = count(length);
    return n === 0 ? "" : toText(value).slice(-n);
  }),
  MID: each(3, 3, ([value = null, start = null, length = null]) => {
    const from = toNumber(start);
    if (from < 1) throw new Refusal(VALUE);
    return toText(value).slice(from - 1, from - 1 + count(length));
  }),
  FIND: each(2, 3, ([wanted = null, within = null, start]) => {
    const at = toText(within).indexOf(toText(wanted), start === undefined ? 0 : toNumber(start) - 1);
    if (at < 0) throw new Refusal(VALUE);
    return at + 1;
  }),
  SUBSTITUTE: each(3, 3, ([text = null, old = null, fresh = null]) =>
    toText(old) === "" ? toText(text) : toText(text).replaceAll(toText(old), () => toText(fresh)),
  ),
  TRIM: each(1, 1, ([value = null]) => toText(value).trim().replace(/ +/g, " ")),
  UPPER: each(1, 1, ([value = null]) => toText(value).toUpperCase()),
  LOWER: each(1, 1, ([value = null]) => toText(value).toLowerCase()),
  VALUE: each(1, 1, ([value = null]) => toNumber(value)),
  CONCATENATE: each(1, 255, (values) => values.map(toText).join("")),
  CONCAT: whole(1, 255, (values, scope) =>
    values.flatMap((one) => matrixOf(one, scope).flat().map(toText)).join(""),
  ),
};
