import * as functions from "../../src/functions/functions";
import { offerCustomFunctions } from "../support/offerCustomFunctions";
import { RefusedCell } from "../support/RefusedCell";

beforeAll(offerCustomFunctions);

/** What a call answers: its value, or the error cell with its text. */
function answer(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    if (!(error instanceof RefusedCell)) throw error;
    return `${error.code} ${error.message}`;
  }
}

const down = (...values: unknown[]): unknown[][] => values.map((value) => [value]);
const {
  apportion,
  blend,
  credit,
  evenness,
  level,
  municipality,
  perthousand,
  places,
  share,
  shortfall,
  target,
} = functions;

describe("the worksheet functions as Excel calls them", () => {
  it("take columns and rows, numbers and printed text, and answer with one column", () => {
    expect(places(100, down(10, 20, 30, 40), down(5, 40, 0, 15))).toEqual(down(10, 0, 45, 45));
    expect(places("100", [["10", "20", "30", "40"]], [["5", "40", "–", "15"]])).toEqual(down(10, 0, 45, 45));
    expect(level([[100]], down(10, 20, 30, 40), down(5, 40, 0, 15))).toBe(150);
    expect(apportion(10, down(1, 2, 4))).toEqual(down(1, 3, 6));
    expect(target(10, down(1, 1), down(4, 0))).toEqual(down(7, 7));
    expect(shortfall(down(120, 80), down(85, 85))).toEqual(down(35, 0));
    expect(perthousand(down(50), down("20 000"))).toEqual(down(2.5));
    expect(
      credit(
        [
          [10, 21],
          [4, 2],
        ],
        [[1, 0.5]],
      ),
    ).toEqual(down(20.5, 5));
    expect(share(down(1, 3), "inverse")).toEqual(down(0.75, 0.25));
    expect(
      blend(
        [
          [0.25, 0.75],
          [0.75, 0.25],
        ],
        [[1, 3]],
      ),
    ).toEqual(down(0.625, 0.375));
    expect(evenness(down(10, 30), down(1, 1))).toBe(0.5);
    expect(municipality(down("114", "UPPLANDS-VÄSBY", "Stockholms stad"))).toEqual(
      down("0114", "0114", "0180"),
    );
  });

  it("a missing maximum is no bound; a missing minimum is none", () => {
    expect(places(10, down(1, 1), undefined, undefined, down(3, ""))).toEqual(down(3, 7));
    expect(places(10, down(1, 1), undefined, down("", 8))).toEqual(down(2, 8));
  });

  it("ties go by code, whatever the order of the rows and however the code is written", () => {
    expect(places(1, down(5, 5), undefined, undefined, undefined, down("0180", "0114"))).toEqual(down(0, 1));
    expect(places(1, down(5, 5), undefined, undefined, undefined, down(180, 114))).toEqual(down(0, 1));
    expect(places(1, down(5, 5), undefined, undefined, undefined, down(1480, 684))).toEqual(down(0, 1));
  });

  it.each([
    ["#VALUE! F105", () => places(10, down(1, 2, 3), down(1, 2))],
    ["#VALUE! F105", () => places(10, down(1, 2), undefined, undefined, undefined, down("0114"))],
    [
      "#VALUE! F104",
      () =>
        places(10, [
          [1, 2],
          [3, 4],
        ]),
    ],
    ["#VALUE! F106", () => places(10, down(1, "many"))],
    ["#VALUE! F106", () => places(10, down(1, true))],
    ["#N/A F107", () => places(10, down(1, ""))],
    ["#N/A F108", () => places(10, down(1, ".."))],
    ["#N/A F109", () => places(10, down(1, "."))],
    ["#VALUE! F110", () => places(10, down(1, -1))],
    ["#VALUE! F110", () => places(10, down(1, 1), down(0, -3))],
    ["#VALUE! F401", () => places(2.5, down(1, 1))],
    ["#VALUE! F401", () => places(-1, down(1, 1))],
    ["#VALUE! F402", () => places(3, down(1, 1), undefined, down(2, 2))],
    ["#VALUE! F403", () => places(9, down(1, 1), undefined, undefined, down(2, 2))],
    ["#VALUE! F404", () => places(3, down(1, 1), undefined, down(2, 0), down(1, 9))],
    ["#VALUE! F405", () => places(3, down(1, 1), undefined, undefined, undefined, undefined, "halfUp")],
    ["#VALUE! F406", () => apportion(3, down(0, 0))],
    ["#VALUE! F409", () => places(3, down(1, 1), undefined, undefined, undefined, down("114", "0114"))],
    ["#VALUE! F302", () => share(down(1, 2), "doubled")],
    ["#VALUE! F306", () => share(down(1, 0), "inverse")],
    ["#VALUE! F307", () => share(down(2, 2), "minmax")],
    ["#VALUE! F312", () => share(down(0, 0))],
    ["#VALUE! F315", () => share(down(1, 2), "rate")],
    ["#VALUE! F407", () => evenness(down(1, 2), down(1, 0))],
    ["#VALUE! F410", () => evenness(down(1, 2), down(1, 1), "fairness")],
  ])("%s refuses what it should", (expected, call) => {
    expect(String(answer(call)).slice(0, expected.length)).toBe(expected);
  });

  it("many bad rows are counted and the first is named", () => {
    const text = String(answer(() => places(10, down(1, "a", 2, "b", "c"))));
    expect(text).toMatch(/^#VALUE! F106 /);
    expect(text).toMatch(/3 rows/);
    expect(text).toMatch(/2/);
  });

  it("one measure, or all with their names in the contract's order", () => {
    const all = evenness(down(10, 30), down(1, 1), "all") as [string, number][];
    expect(all.map(([name]) => name)).toEqual(
      "cv gini theil dissimilarity personsToMove maxRatio minRatio within10 level".split(" "),
    );
    // By hand: p ¼, ¾ over s ½, ½: gini 1 − ½(¼) − ½(½ + ¾) = ¼; theil ¼ ln ½ + ¾ ln 3/2; level 40/2.
    const byHand = [0.5, 0.25, 0.25 * Math.log(0.5) + 0.75 * Math.log(1.5), 0.25, 10, 1.5, 0.5, 0, 20];
    all.forEach(([, value], row) => expect(value).toBeCloseTo(byHand[row]!, 12));
  });
});
