import { directionReasons } from "../../src/procurement/directionReasons";
import type { MunicipalInventory, ProcurementNeed } from "../../src/procurement";
import { aMunicipality } from "./aMunicipality";

const municipality = aMunicipality("0488");
const need: ProcurementNeed = { municipality, places: 80, existing: 20, shortfall: 77, direction: "high" };
const inventory: MunicipalInventory = {
  municipality,
  claimed: 130,
  capacity: 30,
  municipal: 0,
  rental: 0,
  notCounted: { noShare: 60, noDate: 8, notYet: 32, doubleCounted: 15 },
  access: { school: false, transport: true, healthCentre: 12 },
};
const level = { code: "belowLevel", share: 0.2, shortfall: 77 };

test("level, bound, capacity, places that are not counted and why and access follow each other", () => {
  expect(directionReasons({ ...need, bound: "capacity" }, inventory)).toEqual([
    level,
    { code: "bound", bound: "capacity" },
    { code: "capacityPart", capacity: 30, rest: 50 },
    { code: "notCounted", cause: "noShare", places: 60 },
    { code: "notCounted", cause: "noDate", places: 8 },
    { code: "notCounted", cause: "notYet", places: 32 },
    { code: "notCounted", cause: "doubleCounted", places: 15 },
    { code: "accessKnown", kinds: [{ kind: "transport" }, { kind: "healthCentre", minutes: 12 }] },
    { code: "accessLacking", kinds: ["school"] },
  ]);
});

test("no inventory says nothing of capacity; an inventory without the municipality says that", () => {
  expect(directionReasons(need, undefined)).toEqual([level]);
  expect(directionReasons(need, null)).toEqual([level, { code: "notInventoried" }]);
});

test("capacity covers the need exactly, or there is none", () => {
  const bare = { ...inventory, notCounted: {}, access: {} };
  expect(directionReasons(need, { ...bare, capacity: 80 })).toEqual([
    level,
    { code: "capacityCovers", capacity: 80 },
  ]);
  expect(directionReasons(need, { ...bare, capacity: 0 })).toEqual([level, { code: "capacityNone" }]);
});

test("without places the municipality is at or over the level", () => {
  const none = { ...need, places: 0, shortfall: 0 };
  expect(directionReasons({ ...none, direction: "none" }, undefined)).toEqual([{ code: "atLevel" }]);
  expect(directionReasons({ ...none, direction: "over" }, undefined)).toEqual([{ code: "overLevel" }]);
});
