import type { CopyContent } from "./copyContent";
import type { ReturnedCopy, TypedSwap } from "./copyInput";
import type { DifferenceReason, Swap } from "./returnDifference";
import { settlingSwaps } from "./settlingSwaps";
import { typedFigure } from "./typedFigure";

/** What a county agreed on, and what is wrong with it. */
export interface AgreedPlaces {
  /** [places] by municipality code */
  readonly places: ReadonlyMap<string, number>;
  readonly swaps: readonly Swap[];
  /** By municipality code, or "swap 3" for a line of the table of swaps. */
  readonly faults: ReadonlyMap<string, DifferenceReason>;
}

/**
 * The places that a return comes to: as proposed, moved by the swaps, or as typed.
 * @param open  the county's copy without masks
 * @remarks
 * Every place stays in the county: where the sum is another, all agreed figures carry the fault countySum.
 * Example: 10 and 5 proposed, a swap of 2 from the first: 8 and 7.
 */
export function agreedPlaces(returned: ReturnedCopy, open: CopyContent): AgreedPlaces {
  const faults = new Map<string, DifferenceReason>();
  const proposed = new Map(open.rows.map(({ code, places }) => [code, places ?? 0]));
  for (const { code, places } of returned.sent.rows) if (places !== null) proposed.set(code, places);
  const moved = new Map(proposed);
  const typed: Swap[] = [];
  returned.swaps.forEach((line, at) => {
    const swap = readSwap(line, proposed, returned);
    if (swap === undefined) return;
    if (swap === "fault") {
      faults.set(`swap ${at + 1}`, "swapUnknown");
      return;
    }
    typed.push(swap);
    moved.set(swap.from, (moved.get(swap.from) ?? 0) - swap.persons);
    moved.set(swap.to, (moved.get(swap.to) ?? 0) + swap.persons);
  });
  const places = new Map(moved);
  for (const [code, input] of Object.entries(returned.inputs)) {
    if (input.agreed === undefined || !proposed.has(code)) continue;
    const agreed = typedFigure(input.agreed);
    if (typeof agreed !== "number" || !Number.isSafeInteger(agreed)) faults.set(code, "notWhole");
    else if (moved.get(code) !== proposed.get(code) && moved.get(code) !== agreed)
      faults.set(code, "swapDisagrees");
    else places.set(code, agreed);
  }
  for (const [code, count] of places) if (count < 0) faults.set(code, "notWhole");
  if (sumOf(places) !== sumOf(proposed)) {
    for (const [code, count] of places)
      if (count !== proposed.get(code) && !faults.has(code)) faults.set(code, "countySum");
  }
  const swaps = settlingSwaps(proposed, places, typed, returned);
  return { places, swaps: faults.size > 0 ? [] : swaps, faults };
}

function readSwap(
  { from, to, persons: typed }: TypedSwap,
  known: ReadonlyMap<string, number>,
  { date, agreedBy }: ReturnedCopy,
): Swap | "fault" | undefined {
  if (from === undefined && to === undefined && typed === undefined) return undefined;
  const persons = typed === undefined ? undefined : typedFigure(typed);
  const [giver, taker] = [typedCode(from), typedCode(to)];
  const isWhole = typeof persons === "number" && Number.isSafeInteger(persons) && persons > 0;
  if (!isWhole || giver === taker || !known.has(giver) || !known.has(taker)) return "fault";
  return { from: giver, to: taker, persons, date, agreedBy };
}

/** A program that made a number of "0114" left 114. */
const typedCode = (value: TypedSwap["from"]): string => String(value ?? "").replace(/^\d{3}$/, "0$&");

const sumOf = (places: ReadonlyMap<string, number>): number =>
  [...places.values()].reduce((total, each) => total + each, 0);
