import { DIV0, NUM, toNumber } from "../Operand";
import { type BuiltIn, each } from "./BuiltIn";

/** Rounds the decimal that the number shows, half away from zero. */
function round(value: number, digits: number, towards: (n: number) => number): number {
  const shown = Number(Math.abs(value).toPrecision(15));
  const [mantissa = "0", exponent = "0"] = shown.toExponential().split("e");
  const scaled = towards(Number(`${mantissa}e${Number(exponent) + digits}`));
  const [m = "0", e = "0"] = scaled.toExponential().split("e");
  const back = Number(`${m}e${Number(e) - digits}`);
  return value < 0 && back !== 0 ? -back : back;
}

export const ARITHMETIC: Readonly<Record<string, BuiltIn>> = {
  ABS: each(1, 1, ([value = null]) => Math.abs(toNumber(value))),
  ROUND: each(2, 2, ([value = null, digits = null]) =>
    round(toNumber(value), Math.trunc(toNumber(digits)), Math.round),
  ),
  ROUNDUP: each(2, 2, ([value = null, digits = null]) =>
    round(toNumber(value), Math.trunc(toNumber(digits)), Math.ceil),
  ),
  ROUNDDOWN: each(2, 2, ([value = null, digits = null]) =>
    round(toNumber(value), Math.trunc(toNumber(digits)), Math.floor),
  ),
  INT: each(1, 1, ([value = null]) => Math.floor(toNumber(value))),
  SQRT: each(1, 1, ([value = null]) => (toNumber(value) < 0 ? NUM : Math.sqrt(toNumber(value)))),
  MOD: each(2, 2, ([value = null, by = null]) => {
    const divisor = toNumber(by);
    return divisor === 0 ? DIV0 : toNumber(value) - divisor * Math.floor(toNumber(value) / divisor);
  }),
};
