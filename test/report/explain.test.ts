import { readKeyDefinition } from "../../src/distribution-key";
import { explain } from "../../src/report";
import { defaultScenario, runScenario } from "../../src/scenario";
import type { Scenario } from "../../src/scenario";
import { readTable } from "../../src/tables";
import { explanationText } from "../../src/wording";

const table = [
  ["Kod", "Kommun", "Folkmängd", "Eget boende"],
  ["0461", "Gnesta", 11_000, 10],
  ["0480", "Nyköping", 57_000, 20],
  ["0482", "Flen", 16_000, 100],
];

function lines(
  municipality: string,
  scenario: Partial<Scenario>,
  definition?: unknown[][],
  rows: unknown[][] = table,
): string[] {
  const [read, key] = [rows, definition ?? [[""]]].map((block) => readTable(block));
  const criteria = definition && key?.ok ? readKeyDefinition(key.value) : undefined;
  const run = read?.ok
    ? runScenario(read.value, criteria?.ok ? criteria.value : undefined, {
        ...defaultScenario(100),
        ...scenario,
      })
    : undefined;
  if (!run?.ok) throw new Error(JSON.stringify(run));
  const place = run.value.results.findIndex((each) => each.municipality.name === municipality);
  return explain(run.value, place).map((line) => explanationText(line, "sv"));
}

describe("why a municipality got its places", () => {
  // Shares 11/84, 57/84, 16/84 of the pot 230: 30.12, 156.07, 43.81; existing 10, 20, 100.
  it("proportional: key × total, rounded", () => {
    expect(lines("Gnesta", { method: "proportional" })).toContainEqual(
      expect.stringMatching(/^13,0952380952\s% × 100 = 13,10$/),
    );
    expect(lines("Gnesta", { method: "proportional" })).toContain("Nya platser: 13");
  });

  it("clip and scale: what is lacking, brought to the total", () => {
    // Lacking 20.12 and 136.07, together 156.19: 20.12 × 100 / 156.19 = 12.88.
    const why = lines("Gnesta", { method: "clipAndScale" });
    expect(why).toContain("(30,12 − 10 = 20,12) × 100 / 156,19 = 12,88");
    expect(why).toContain("Nya platser: 13");
    expect(lines("Flen", { method: "clipAndScale" }).filter((line) => line.includes("× 100 /"))).toEqual([]);
  });

  it("d'Hondt rounds down from its level and Adams up", () => {
    // Gnesta and Nyköping fill 130 together, 11 : 57 = 21.03 : 108.97; 21 and 109.
    const rest = (method: "dHondt" | "adams"): number => {
      const line = lines("Nyköping", { method }).find((each) => each.startsWith("Minus")) ?? "";
      return Number(line.split("= ")[1]?.replace(",", "."));
    };
    expect(Math.floor(rest("dHondt"))).toBe(89);
    expect(Math.ceil(rest("adams"))).toBe(89);
    expect(lines("Nyköping", { method: "dHondt" })).toContain("Nya platser: 89");
  });

  it("a criterion's own source stands behind its line", () => {
    const definition = [
      ["Kriterium", "Kolumn", "Omräkning", "Vikt", "Källa"],
      ["Invånare", "Folkmängd", "andel", 1, "SCB 2022"],
      ["Boende", "Eget boende", "faktor", 0.1, "Migrationsverket"],
    ];
    const why = lines("Gnesta", {}, definition);
    const order = expect.stringMatching(/^Så jämnt som möjligt: .* \[Ju2022\/01219\]$/);
    expect(why.filter((line) => line.includes("["))).toEqual([
      expect.stringMatching(/^Invånare .* \[SCB 2022\]$/),
      expect.stringMatching(/^Faktor Boende.* \[Migrationsverket\]$/),
      order,
    ]);
    expect(lines("Gnesta", {}).filter((line) => line.includes("["))).toEqual([order]);
  });

  it("clip and scale within bounds: what is left is shared among those who are not held", () => {
    // Lacking 20.12 and 136.07; Nyköping is held at 40 by its ceiling, so 60 are left for Gnesta alone: 20.12 × 60 / 20.12.
    const why = lines("Gnesta", { method: "clipAndScale", maximumPerThousand: 1.06 + 5.5 });
    expect(why.some((line) => line.startsWith("(30,12 − 10 = 20,12) × "))).toBe(true);
    const sum = why.find((line) => line.startsWith("(30,12")) ?? "";
    const [left, whole, part] = (/× (\S+) \/ (\S+) = (\S+)$/.exec(sum) ?? [])
      .slice(1)
      .map((each) => Number(each.replace(",", ".")));
    expect((20.12 * left!) / whole!).toBeCloseTo(part!, 1);
    const places = Number(why.find((line) => line.startsWith("Nya platser"))?.split(": ")[1]);
    expect(Math.abs(places - part!)).toBeLessThan(1);
  });

  it("proportional within bounds: the key times one number, and only where nothing holds the row", () => {
    const scenario = { method: "proportional", minimum: 15 } as const;
    const held = lines("Gnesta", scenario);
    expect(held).toContain("Höjt till lägsta antalet 15");
    expect(held.some((line) => line.includes(" × 100 = "))).toBe(false);
    // 85 are left for 57 and 16 of 73: 57/84 × λ = 66.37, λ = 85 × 84 / 73 = 97.808219.
    const why = lines("Nyköping", scenario);
    expect(why).toContainEqual(expect.stringMatching(/^67,8571428572\s% × 97,808219 = 66,37$/));
    expect(why).toContain("Nya platser: 66");
  });

  it("a minimum is told where it raised the figure, not where the level alone comes to it", () => {
    // Flen is raised to 10 of 102; Gnesta and Nyköping fill 92 + 30 together, 11/68 × 122 − 10 = 9.74 and 57/68 × 122 − 20 = 82.26.
    const raised = (name: string, scenario: Partial<Scenario>): readonly string[] =>
      lines(name, { total: 102, minimum: 10, ...scenario }).filter((line) => /^Nya|^Höjt/.test(line));
    expect(raised("Flen", {})).toEqual(["Höjt till lägsta antalet 10", "Nya platser: 10"]);
    expect(raised("Gnesta", {})).toEqual(["Nya platser: 10"]);
    // Rounded down, 9.74 is 9 and raised; rounded up, it is 10 anyway.
    expect(raised("Gnesta", { method: "dHondt" })).toEqual([
      "Höjt till lägsta antalet 10",
      "Nya platser: 10",
    ]);
    expect(raised("Gnesta", { method: "adams" })).toEqual(["Nya platser: 10"]);
    // In proportion 11/84 × 102 = 13.36, rounded to 13 by itself.
    expect(raised("Gnesta", { method: "proportional", minimum: 13 })).toEqual(["Nya platser: 13"]);
  });

  it("only what is filled to a common level is said to be", () => {
    const isSaid = (method: "clipAndScale" | "proportional" | "sainteLague"): boolean =>
      lines("Nyköping", { method }).some((line) => line.includes("gemensam nivå av sin nyckel"));
    expect([isSaid("clipAndScale"), isSaid("proportional"), isSaid("sainteLague")]).toEqual([
      false,
      false,
      true,
    ]);
    expect(lines("Nyköping", { method: "clipAndScale" })).toContain(
      "Avrundat enligt clipAndScale [BEK 550/2022 § 4]",
    );
  });

  it("a bound that is no whole number is told where it holds, as the whole places that it leaves", () => {
    // By the level Gnesta would get 13 of 100; 3.7 places leave 3.
    const rows = table.map((row, at) => [...row, ["Kapacitet", 3.7, "", ""][at]]);
    const why = lines("Gnesta", { method: "proportional", useCapacity: true }, undefined, rows);
    expect(why).toContainEqual(expect.stringMatching(/^Hålls vid 3 av /));
    expect(why).toContain("Nya platser: 3");
    // 30 a hair beside by arithmetic is 30.
    const least = lines("Gnesta", { method: "proportional", minimum: (0.1 + 0.2) * 100 });
    expect(least).toContain("Nya platser: 30");
    expect(least).toContainEqual("Höjt till lägsta antalet 30");
  });

  it("a source is cited where it holds: the Swedish order for places in Sweden, none of Sweden's for Norway", () => {
    const norwegian = [
      ["Kommunenummer", "Kommune", "Folkemengde", "Bosatt i kommunen"],
      ["1151", "Utsira", 200, 1],
      ["5601", "Alta", 21_000, 40],
    ];
    const cited = (rows: unknown[][], name: string, purpose: Scenario["purpose"]): readonly string[] =>
      lines(name, { purpose, total: 40 }, undefined, rows).flatMap(
        (line) => line.match(/20\d\d[:/]\d+/g) ?? [],
      );
    expect(cited(table, "Gnesta", "acquisition")).toEqual(["2016:38", "2022:1008", "2022/01219"]);
    expect(cited(table, "Gnesta", "settlement")).toEqual(["2016:38", "2022:1008"]);
    expect(cited(norwegian, "Utsira", "settlement")).toEqual([]);
    expect(cited(norwegian, "Utsira", "acquisition")).toEqual([]);
  });
});
