import type { DirectionReason } from "../../procurement";
import type { DirectionText } from "../../wording";
import type { PaneWords } from "../paneWords";
import { directionWords } from "./directionWords";

const bounds = new Set(["pinned", "exempt", "exemptAbove", "capacity", "maximumPerThousand"]);

/** A reason for a direction as a sentence; empty for a bound that has none. */
export function reasonText(reason: DirectionReason, words: PaneWords): string {
  const text = directionWords(words);
  switch (reason.code) {
    case "belowLevel":
      return text("belowLevel", {
        share: words.percent(reason.share),
        shortfall: words.number(reason.shortfall, Number.isInteger(reason.shortfall) ? 0 : 1),
      });
    case "bound":
      return bounds.has(reason.bound) ? text(`bound_${reason.bound}` as DirectionText) : "";
    case "capacityCovers":
      return text("capacityCovers", { capacity: reason.capacity });
    case "capacityPart":
      return text("capacityPart", { capacity: reason.capacity, rest: reason.rest });
    case "notCounted":
      return text("notCounted", { places: reason.places, cause: text(`left_${reason.cause}`) });
    case "accessKnown": {
      const kinds = reason.kinds.map(({ kind, minutes }) =>
        minutes === undefined
          ? text(`access_${kind}`)
          : text("accessMinutes", { kind: text(`access_${kind}`), minutes: words.number(minutes) }),
      );
      return text("accessKnown", { kinds: kinds.join(", ") });
    }
    case "accessLacking":
      return text("accessLacking", { kinds: reason.kinds.map((kind) => text(`access_${kind}`)).join(", ") });
    default:
      return text(reason.code);
  }
}
