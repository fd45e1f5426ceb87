import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { registeredMunicipalities } from "../../../src/municipalities/register";
import { neighboursOf } from "../../../src/municipalities/neighbours";

const of = (code: string, country: "SE" | "NO"): readonly string[] => [...neighboursOf(code, country)].sort();

test("Trosa borders on Gnesta and Nyköping, and not on Stockholm county's Södertälje", () => {
  expect(of("0488", "SE")).toEqual(["0461", "0480"]);
});

test("Botkyrka and Nykvarn lie near each other and do not border", () => {
  expect(neighboursOf("0127", "SE").has("0140")).toBe(false);
  expect(of("0140", "SE")).toEqual(["0181"]);
});

test("a strait of at most 2 km is no gap: Lidingö to Nacka, Bergen to Askøy", () => {
  expect(of("0186", "SE")).toEqual(["0162", "0180", "0182", "0187"]);
  expect(neighboursOf("4601", "NO").has("4627")).toBe(true);
});

test("an island farther out borders on the nearest shore of its county: Öland on Kalmar, Utsira on Karmøy", () => {
  expect(of("0840", "SE")).toEqual(["0880", "0885"]);
  expect(of("1151", "NO")).toEqual(["1149"]);
});

test("a county of one municipality has no neighbours, nor has an unknown code", () => {
  expect(of("0980", "SE")).toEqual([]);
  expect(of("0301", "NO")).toEqual([]);
  expect(of("9999", "SE")).toEqual([]);
  expect(of("0488", "NO")).toEqual([]);
});

test.each(["SE", "NO"] as const)(
  "%s: neighbours are each other's, of one county, and hold the whole county together",
  (country) => {
    const all = registeredMunicipalities(country);
    const countyOf = new Map(all.map(({ code, countyCode }) => [code, countyCode]));
    for (const { code, countyCode } of all)
      for (const other of neighboursOf(code, country)) {
        expect([code, other, countyOf.get(other)]).toEqual([code, other, countyCode]);
        expect(neighboursOf(other, country).has(code)).toBe(true);
      }
    for (const countyCode of new Set(countyOf.values())) {
      const own = all.filter((each) => each.countyCode === countyCode).map(({ code }) => code);
      const reached = new Set(own.slice(0, 1));
      for (const code of reached) for (const other of neighboursOf(code, country)) reached.add(other);
      expect([...reached].sort()).toEqual(own.sort());
    }
  },
);

// The borders themselves stand beside the project and not in it: there, two municipalities border where they share an arc.
const folder = path.resolve(__dirname, "../../../../shared/data");
if (existsSync(folder)) {
  test.each([
    ["SE", "sweden-municipalities", 530, 16],
    ["NO", "norway-municipalities-2024", 587, 66],
  ] as const)(
    "%s: every border on land is known, and few are added over water",
    (country, file, onLand, over) => {
      const landBorders = sharedArcs(path.join(folder, `${file}.topojson`));
      const known = registeredMunicipalities(country).flatMap(({ code }) =>
        of(code, country)
          .filter((other) => code < other)
          .map((other) => `${code}-${other}`),
      );
      expect(landBorders.size).toBe(onLand);
      expect([...landBorders].filter((pair) => !known.includes(pair))).toEqual([]);
      expect(known).toHaveLength(onLand + over);
    },
  );
} else {
  test("the borders stand beside the project, and are not here", () =>
    expect(existsSync(folder)).toBe(false));
}

interface Topology {
  readonly objects: Readonly<
    Record<
      string,
      {
        readonly geometries: readonly {
          readonly properties: { readonly code: string };
          readonly arcs: readonly unknown[];
        }[];
      }
    >
  >;
}

function sharedArcs(file: string): ReadonlySet<string> {
  const { objects } = JSON.parse(readFileSync(file, "utf8")) as Topology;
  const sides = new Map<number, Set<string>>();
  for (const { properties, arcs } of Object.values(objects).flatMap(({ geometries }) => geometries))
    for (const arc of arcs.flat(Infinity) as number[]) {
      const index = arc < 0 ? ~arc : arc;
      sides.set(index, (sides.get(index) ?? new Set()).add(properties.code));
    }
  return new Set(
    [...sides.values()]
      .map((codes) => [...codes].sort())
      .filter(([a = "", b]) => b?.slice(0, 2) === a.slice(0, 2))
      .map((codes) => codes.join("-")),
  );
}
