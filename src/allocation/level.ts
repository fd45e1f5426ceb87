import { isBelow, ratioToNumber, scaled, sum } from "../base";
import type { Ratio } from "../base";
import { bounds } from "./bounds";
import { shortestBetween } from "./shortestBetween";
import type { Units } from "./units";

/**
 * The common level λ to which municipalities are filled, for places given by a divisor method.
 * @param units   weights = key (normalised to sum 1 here), existing [persons], bounds
 * @param places  [places] as placed by the method
 * @param method  sainteLague rounds to the nearest, dHondt down, adams up
 * @returns [persons] the decimal with the fewest digits strictly inside the certificate interval, nearest its middle, the lower on a tie; 0 if nothing is granted; the finite end if nothing more can be
 * @remarks
 * Formula: granted (e + x − ½)/s < λ < (e + x + ½)/s of the rows that could take one more, half a place higher for dHondt and lower for adams; ROUND(λ·s − e, 0) within the bounds then gives the places back where no tie was settled.
 * Source: METHOD 3, certificate. Errors: none here.
 */
export function level(
  units: Units,
  places: readonly number[],
  method: "sainteLague" | "dHondt" | "adams" = "sainteLague",
): number {
  const limits = bounds(units);
  if (!limits.ok) return 0;
  const { lower, upper } = limits.value;
  const weights = scaled(units.weights).integers;
  const whole = sum(weights);
  const held = scaled(units.existing ?? units.weights.map(() => 0));
  const half = { sainteLague: 0n, dHondt: held.scale, adams: -held.scale }[method];
  let granted: Ratio | undefined;
  let next: Ratio | undefined;
  for (let row = 0; row < weights.length; row++) {
    const weight = weights[row] ?? 0n;
    const given = places[row] ?? 0;
    if (weight <= 0n) continue;
    const middle = 2n * ((held.integers[row] ?? 0n) + BigInt(given) * held.scale) + half;
    const under = 2n * held.scale * weight;
    if (given > (lower[row] ?? 0)) {
      const end = { over: (middle - held.scale) * whole, under };
      if (!granted || isBelow(granted, end)) granted = end;
    }
    if (given < (upper[row] ?? Infinity)) {
      const end = { over: (middle + held.scale) * whole, under };
      if (!next || isBelow(end, next)) next = end;
    }
  }
  if (!granted) return 0;
  if (!next) return atLeast(granted);
  return isBelow(granted, next) ? shortestBetween(granted, next) : ratioToNumber(granted.over, granted.under);
}

/** The end itself where it has at most 12 digits, else the next such decimal: ROUND in doubles then keeps the last place (D-122). */
function atLeast({ over, under }: Ratio): number {
  const near = ratioToNumber(over, under);
  const short = Number(near.toPrecision(12));
  const { integers, scale } = scaled([short]);
  return (integers[0] ?? 0n) * under >= over * scale ? short : Number((near * (1 + 1e-11)).toPrecision(12));
}
