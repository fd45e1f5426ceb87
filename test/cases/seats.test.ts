import { apportion } from "../../src/allocation";
import type { ApportionMethod, Units } from "../../src/allocation";
import { factColumn, factTable } from "./factTable";

function seats(
  total: number,
  weights: readonly number[],
  method?: ApportionMethod,
  bounds: Partial<Units> = {},
): number[] {
  const result = apportion(total, { ...bounds, weights }, method);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return [...result.value.places];
}

describe("seats that laws have given out", () => {
  const house = factTable("usHouse2020.csv");
  const people = factColumn(house, "population");

  it("US House of Representatives 2020: 435 seats by Huntington–Hill (2 U.S.C. § 2a)", () => {
    // The Census Bureau's total of the 50 states, so that no figure was copied wrongly.
    expect(people.reduce((all, each) => all + each, 0)).toBe(331_108_434);
    expect(seats(435, people, "huntingtonHill")).toEqual(factColumn(house, "seats"));
  });

  it("the 435th seat was Minnesota's: 89 people more, and it had been New York's", () => {
    const place = (state: string): number => house.findIndex((row) => row.state === state);
    const with_ = (more: number): number[] =>
      seats(
        435,
        people.map((each, row) => (row === place("New York") ? each + more : each)),
        "huntingtonHill",
      );
    expect([with_(88)[place("New York")], with_(88)[place("Minnesota")]]).toEqual([26, 8]);
    expect([with_(89)[place("New York")], with_(89)[place("Minnesota")]]).toEqual([27, 7]);
  });

  it("Storting 2021: 169 seats over 19 districts by population + 1.8 × km², Sainte-Laguë (valgloven 2002 § 11-3)", () => {
    const districts = factTable("storting2020.csv");
    const [population, area] = [factColumn(districts, "population"), factColumn(districts, "area")];
    const numbers = population.map((each, row) => each + 1.8 * area[row]!);
    expect(seats(169, numbers, "sainteLague")).toEqual(factColumn(districts, "seats"));
  });

  // Vallagen 4 kap. 3 §: one fixed seat for every whole 310th of those entitled to vote, the rest by the largest remainders.
  // The stored page of Valmyndigheten ends after Gävleborg. Every row prints its quota to five decimals, and the only whole
  // number of voters that fits all of them is 7 080 123; so 686 527 stand in Västernorrland, Jämtland, Västerbotten and
  // Norrbotten, which have 8 + 4 + 9 + 9 = 30 of the 310 seats. They are one row here; their own voters are not known to us.
  describe("Riksdag 2010: 310 fixed seats by largest remainder", () => {
    const constituencies = factTable("riksdag2010.csv");
    const [voters, rests, fixed] = ["voters", "rest", "seats"].map((name) =>
      factColumn(constituencies, name),
    );
    const total = 7_080_123;
    const north = total - voters!.reduce((all, each) => all + each, 0);

    it("the remainders are those that Valmyndigheten prints", () => {
      const printed = voters!.map((each) => Number((((each * 310) / total) % 1).toFixed(5)));
      expect(printed).toEqual(rests);
      expect(north).toBe(686_527);
    });

    it("the seats of 25 constituencies are the published ones, and the north has the other 30", () => {
      expect(seats(310, [...voters!, north])).toEqual([...fixed!, 30]);
    });
  });

  // Constituencies of the county council, vallagen 4 kap.: one seat for every whole share, the rest by the largest remainders.
  // Valmyndigheten, val 2010, fördelning av valkretsmandat, Dalarna.
  it("Dalarna county council 2010: 74 seats by largest remainder", () => {
    const voters = [43_794, 37_565, 38_613, 29_309, 42_865, 27_648];
    expect(voters.reduce((all, each) => all + each, 0)).toBe(219_794);
    expect(seats(74, voters)).toEqual([15, 13, 13, 10, 14, 9]);
  });

  // Balinski & Young 1982: with 299 seats of 1880 Alabama had 8, with 300 it had 7. The small classical example of the same:
  // weights 6, 6, 2. Ten seats: 4.29, 4.29, 1.43 → 4, 4, 2. Eleven: 4.71, 4.71, 1.57 → 5, 5, 1.
  it("largest remainder takes a seat back where divisor methods do not", () => {
    expect(seats(10, [6, 6, 2])).toEqual([4, 4, 2]);
    expect(seats(11, [6, 6, 2])).toEqual([5, 5, 1]);
    const [ten, eleven] = [seats(10, [6, 6, 2], "sainteLague"), seats(11, [6, 6, 2], "sainteLague")];
    expect(eleven.every((each, row) => each >= ten[row]!)).toBe(true);
  });
});
