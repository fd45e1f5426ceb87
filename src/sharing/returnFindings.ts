import type { CopyContent } from "./copyContent";
import type { ReturnedCopy } from "./copyInput";
import { agreedPlaces } from "./agreedPlaces";
import { typedFigure } from "./typedFigure";
import type { DifferenceReason, ReturnDifference, Swap } from "./returnDifference";

/** A difference before anyone decided on it. */
export type ReturnFinding = Pick<ReturnDifference, "code" | "field" | "sent" | "returned"> & {
  readonly reason?: DifferenceReason;
};

/** What one return holds: every difference, with what refuses it, and the swaps that its agreed figures come to. */
export interface ReturnFindings {
  readonly findings: readonly ReturnFinding[];
  readonly swaps: readonly Swap[];
}

/**
 * Reads what differs in a return from what was sent, each return by itself.
 * @param open  the county's copy without masks, as the base gives it now
 * @remarks Where one agreed figure is refused, all of the county's are: a part of them would not keep the sum.
 */
export function returnFindings(returned: ReturnedCopy, open: CopyContent): ReturnFindings {
  const agreed = agreedPlaces(returned, open);
  const findings: ReturnFinding[] = returned.altered.map(({ cell, sent, returned: found }) => ({
    code: open.countyCode,
    field: cell,
    sent,
    returned: found,
    reason: "altered",
  }));
  for (const [line, reason] of agreed.faults)
    if (line.startsWith("swap "))
      findings.push({ code: open.countyCode, field: line, sent: null, returned: null, reason });
  const refusesAll: { reason?: DifferenceReason } = agreed.faults.size > 0 ? { reason: "countySum" } : {};
  open.rows.forEach(({ code, places: now }) => {
    const sent = returned.sent.rows.find((row) => row.code === code)?.places ?? now;
    const input = returned.inputs[code] ?? {};
    const own = agreed.faults.get(code);
    const figure =
      own === "notWhole" && input.agreed !== undefined ? plain(input.agreed) : agreed.places.get(code);
    if (own || figure !== sent)
      findings.push({
        code,
        field: "agreed",
        sent,
        returned: figure ?? null,
        ...(own ? { reason: own } : refusesAll),
      });
    const { comment } = input;
    if (input.capacity !== undefined) {
      const capacity = typedFigure(input.capacity);
      const isWhole = typeof capacity === "number" && Number.isSafeInteger(capacity) && capacity >= 0;
      const fault = isWhole ? {} : ({ reason: "notWhole" } as const);
      findings.push({ code, field: "capacity", sent: null, returned: plain(capacity), ...fault });
    }
    if (comment !== undefined)
      findings.push({ code, field: "comment", sent: null, returned: String(comment) });
  });
  return { findings, swaps: agreed.swaps };
}

const plain = (value: string | number | boolean): string | number =>
  typeof value === "number" ? value : String(value);
