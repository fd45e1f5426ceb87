import { level, perThousand, placesFor, shortfall } from "../../src/allocation";
import { factColumn, factTable } from "./factTable";

const add = (values: readonly number[]): number => values.reduce((all, each) => all + each, 0);
const placed = (total: number, weights: readonly number[], existing: readonly number[]): number[] => {
  const result = placesFor(total, { weights, existing });
  return result.ok ? [...result.value.places] : [];
};

describe("figures that must come out", () => {
  // Södermanland April 2022: figure and inventoried places, municipality by municipality.
  it("Södermanland 2022: 1,938 against 3,042, and still 734 are missing in four municipalities", () => {
    const rows = [
      ["Eskilstuna", 536, 183],
      ["Flen", 65, 780],
      ["Gnesta", 110, 103],
      ["Katrineholm", 201, 977],
      ["Nyköping", 395, 598],
      ["Oxelösund", 85, 145],
      ["Strängnäs", 334, 40],
      ["Trosa", 172, 92],
      ["Vingåker", 40, 124],
    ] as const;
    expect([add(rows.map(([, figure]) => figure)), add(rows.map(([, , places]) => places))]).toEqual([
      1938, 3042,
    ]);
    const missing = rows.flatMap(([name, figure, places]) => {
      const each = shortfall(figure, places);
      return each > 0 ? [[name, each]] : [];
    });
    expect(missing).toEqual([
      ["Eskilstuna", 353],
      ["Gnesta", 7],
      ["Strängnäs", 294],
      ["Trosa", 80],
    ]);
  });

  // By hand: the second (40) lies above the level. The others hold 5 + 0 + 15 = 20, with 100 more 120 over 80 parts of key: 1.5 each,
  // so 15, 45 and 60, less what stands: 10, 45, 45.
  it("water level: key 10, 20, 30, 40 with 5, 40, 0, 15 standing and 100 to place", () => {
    const units = { weights: [10, 20, 30, 40], existing: [5, 40, 0, 15] };
    expect(placed(100, units.weights, units.existing)).toEqual([10, 0, 45, 45]);
    // Level by the normalised key: the last place given in row 1 lies at (15 − ½)/0.1 = 145, in row 3 at 44.5/0.3 = 148.3, in row 4 at
    // 59.5/0.4 = 148.75; the next at 155, 45.5/0.3 = 151.7 and 60.5/0.4 = 151.25. Between 148.75 and 151.25 the shortest decimal is 150.
    expect(level(units, [10, 0, 45, 45])).toBe(150);
  });

  it("two counties, flat: the under-served are filled wherever they lie", () => {
    expect(placed(40, [50, 50, 50, 50], [60, 0, 20, 20])).toEqual([0, 27, 7, 6]);
  });

  it("Sweden 2018: 15,200 over 267 municipalities, 14,588 received, 612 missing in 92", () => {
    const rows = factTable("sweden2018.csv");
    const [figures, received] = [factColumn(rows, "figure"), factColumn(rows, "received")];
    expect([rows.length, add(figures), add(received)]).toEqual([267, 15_200, 14_588]);
    const missing = figures.map((figure, row) => shortfall(figure, received[row]!));
    expect([add(missing), missing.filter((each) => each > 0).length]).toEqual([612, 92]);
    const of = (name: string) => missing[rows.findIndex((row) => row.name === name)];
    expect([of("Stockholm"), of("Kungsbacka"), of("Täby")]).toEqual([132, 49, 28]);
  });

  it("Norway 2024: requested per 1,000 by centrality, as ratios of sums over the rows that have a request", () => {
    const rows = factTable("norway2024.csv");
    const summed = (column: string) =>
      add(rows.map((row) => (typeof row[column] === "number" ? row[column] : 0)));
    expect([summed("requested"), summed("decided"), summed("settled")]).toEqual([36_985, 28_327, 22_572]);
    const counted = (column: string) => rows.filter((row) => typeof row[column] === "number").length;
    expect([counted("decided"), counted("settled")]).toEqual([351, 342]);
    const rates = [1, 2, 3, 4, 5, 6].map((centrality) => {
      const asked = rows.filter((row) => row.centrality === centrality && typeof row.requested === "number");
      const rate = perThousand(add(factColumn(asked, "requested")), add(factColumn(asked, "population")));
      return Math.round(rate * 100) / 100;
    });
    expect(rates).toEqual([2.63, 4.53, 6.18, 9.38, 12.61, 18.42]);
    expect(rows.filter((row) => row.requested === undefined).map((row) => row.name)).toEqual([
      "Guovdageaidnu - Kautokeino",
    ]);
  });
});
