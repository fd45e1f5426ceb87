import { floorDivide, isBelow } from "../base";
import type { Ratio } from "../base";

/**
 * The decimal with the fewest significant digits strictly between two positive quotients, nearest their middle, the lower on a tie.
 * @remarks Among decimals of d digits the two next to the middle are the only ones to try: if neither lies inside, none does.
 * Example: between 94 and 96 it is 95; between 9.5 and 120 it is 60.
 */
export function shortestBetween(low: Ratio, high: Ratio): number {
  const middle = { over: low.over * high.under + high.over * low.under, under: 2n * low.under * high.under };
  const magnitude = exponentOf(middle);
  for (let digits = 1; ; digits++) {
    const exponent = magnitude - digits + 1;
    const power = 10n ** BigInt(Math.abs(exponent));
    const over = exponent < 0 ? middle.over * power : middle.over;
    const under = exponent < 0 ? middle.under : middle.under * power;
    const below = floorDivide(over, under);
    const inside = [below, below + 1n].filter((step) => {
      const candidate = exponent < 0 ? { over: step, under: power } : { over: step * power, under: 1n };
      return isBelow(low, candidate) && isBelow(candidate, high);
    });
    const [first, second] = inside;
    if (first === undefined) continue;
    // Distance of the lower is over/under − below, of the upper below + 1 − over/under.
    const nearer = second === undefined || 2n * over <= (2n * below + 1n) * under ? first : second;
    return Number(`${nearer}e${exponent}`);
  }
}

/** Power of ten of the leading digit. */
function exponentOf({ over, under }: Ratio): number {
  let exponent = over.toString().length - under.toString().length;
  const reaches = (power: number): boolean =>
    power >= 0 ? over >= under * 10n ** BigInt(power) : over * 10n ** BigInt(-power) >= under;
  while (!reaches(exponent)) exponent--;
  while (reaches(exponent + 1)) exponent++;
  return exponent;
}
