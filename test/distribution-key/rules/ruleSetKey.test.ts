import { computeKey, municipalKeyTable } from "../../../src/distribution-key";
import { lanstal2019, ruleSetKey, ruleSets } from "../../../src/distribution-key/rules";
import { aMunicipalTable } from "./aMunicipalTable";

const names = { population: "Folkmängd", labourMarket: "Arbetsmarknad", reception: "Mottagande" };
const whole = {
  "Folkmängd 2022": [16000, 5800],
  "Arbetslösa procent": [7.4, 3.9],
  "Mottagna 2018": [60, 20],
} as const;

test("a table with all columns carries the whole of 2019, each criterion with its source", () => {
  const { definition, omitted } = ruleSetKey(lanstal2019, aMunicipalTable(whole), names);
  expect(omitted).toEqual([]);
  expect(definition.criteria).toEqual([
    {
      name: "Arbetsmarknad",
      column: "Arbetslösa procent",
      transform: "inverseRate",
      weight: 43,
      source: "SFS 2018:1592",
    },
    { name: "Folkmängd", column: "Folkmängd 2022", transform: "share", weight: 37, source: "SFS 2018:1592" },
    {
      name: "Mottagande",
      column: "Mottagna 2018",
      transform: "complement",
      weight: 20,
      source: "SFS 2018:1592",
    },
  ]);
});

test("a count of the unemployed is no measure of the labour market and is left out by name", () => {
  const counted = aMunicipalTable({ ...whole, "Arbetslösa december": [800, 110] });
  const { "Arbetslösa procent": _rate, ...others } = whole;
  const only = aMunicipalTable({ ...others, "Arbetslösa december": [800, 110] });
  expect(ruleSetKey(lanstal2019, counted, names).omitted).toEqual([]);
  expect(ruleSetKey(lanstal2019, only, names).omitted).toEqual([
    { ground: "labourMarket", why: "count", weight: 43, column: "Arbetslösa december" },
  ]);
});

test("a column that is absent is named with the weight that falls away", () => {
  const rule = ruleSets.find(({ id }) => id === "lanstal2015");
  const { definition, omitted } = ruleSetKey(rule!, aMunicipalTable(whole), names);
  expect(definition.criteria.map(({ weight }) => weight)).toEqual([40, 25]);
  expect(omitted).toEqual([
    { ground: "enrolled", why: "absent", weight: 20 },
    { ground: "demography", why: "absent", weight: 10 },
    { ground: "housingMarket", why: "absent", weight: 5 },
  ]);
});

test("weights that were never published stand as 0, so that no key comes of them until someone sets one", () => {
  const table = aMunicipalTable({ ...whole, "Eget boende": [31, 2] });
  const rule = ruleSets.find(({ id }) => id === "protection2022");
  const { definition, omitted } = ruleSetKey(rule!, table, names);
  expect(definition.criteria.map(({ weight }) => weight)).toEqual([0, 0, 0, 0]);
  expect(omitted.map(({ ground, weight }) => [ground, weight])).toEqual([
    ["asylumSeekers", undefined],
    ["agencyHousing", undefined],
  ]);
  expect(computeKey(municipalKeyTable(table), definition)).toMatchObject({ issues: [{ code: "F304" }] });
});
