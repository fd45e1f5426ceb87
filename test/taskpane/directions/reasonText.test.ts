import type { DirectionReason } from "../../../src/procurement";
import { reasonText } from "../../../src/taskpane/directions/reasonText";
import { wordsIn } from "../wordsIn";

const reasons: readonly (readonly [DirectionReason, string])[] = [
  [
    { code: "belowLevel", share: 0.25, shortfall: 7.5 },
    "Existing is 25% of existing and new together; 7.5 missing to the target.",
  ],
  [{ code: "overLevel" }, "Above the level already: no new places."],
  [{ code: "bound", bound: "capacity" }, "Its capacity limits the places."],
  [{ code: "bound", bound: "unheard" }, ""],
  [{ code: "capacityCovers", capacity: 30 }, "The inventory has 30 usable places, enough for the need."],
  [
    { code: "capacityPart", capacity: 30, rest: 12 },
    "The inventory has 30 usable places; 12 remain to be found.",
  ],
  [
    { code: "notCounted", cause: "doubleCounted", places: 68 },
    "A further 68 places are not counted: possibly counted twice.",
  ],
  [
    { code: "accessKnown", kinds: [{ kind: "services" }, { kind: "healthCentre", minutes: 12 }] },
    "Access: services, health centre (12 min).",
  ],
  [
    { code: "accessLacking", kinds: ["school", "transport"] },
    "Not within reach: school and preschool, public transport.",
  ],
  [{ code: "notInventoried" }, "The municipality is not in the inventory."],
];

test.each(reasons)("%j", (reason, sentence) => expect(reasonText(reason, wordsIn("en"))).toBe(sentence));
