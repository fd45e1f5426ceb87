import { defaultScenario, runScenario } from "../../../src/scenario";
import { wordsIn } from "../wordsIn";
import { whySteps } from "../../../src/taskpane/why/whySteps";
import { explanationNames } from "../../../src/workbook";
import { aRun } from "../aRun";

const stepsOf = (place: number) => whySteps(aRun().run, place, wordsIn("sv"), explanationNames("sv"));

test("the steps lead from the criterion with its cell to the places, and re-add to them", () => {
  const steps = stepsOf(2);
  const [criterion] = steps;
  // 16,000 of 106,800 inhabitants.
  expect(criterion).toMatchObject({ figure: "14,9813\u00a0%", cell: "D7" });
  expect(criterion?.details[0]).toBe("16\u00a0000 ger andelen 14,9813\u00a0%; vikt 1 av 1");
});

test("the level less what is there is what is rounded to the places", () => {
  const steps = stepsOf(1);
  const shown = (title: string) => steps.find((each) => each.title === title);
  const number = (text = "") => Number(text.replace(/[^\d,]/g, "").replace(",", "."));
  const rest = number(shown("Gemensam nivå × nyckel")?.figure) - number(shown("Minus det som finns")?.figure);
  expect(number(shown("Minus det som finns")?.details[0])).toBeCloseTo(rest, 2);
  expect(Math.abs(rest - number(shown("Nya platser")?.figure))).toBeLessThan(0.51);
  expect(number(shown("Nya platser")?.figure)).toBe(aRun().run.results[1]?.places);
});

test("a stock is shown with its weight and the cell where it stands", () => {
  const stock = stepsOf(2).find((each) => each.title === "Eget boende (EBO)");
  expect(stock).toMatchObject({ figure: "31", cell: "G7", details: ["31 × vikt 1"] });
});

test("what has no column to count is said instead of a nought without a reason", () => {
  const { run } = aRun();
  const bare = whySteps({ ...run, stocks: [] }, 2, wordsIn("sv"), {});
  expect(bare.find((each) => each.title === "Finns redan")?.details).toEqual([
    "Inget räknas som befintligt: tabellen saknar en sådan kolumn",
  ]);
});

test("a criterion says what its transform does and whence it is, not how the sheet writes it", () => {
  const { municipal } = aRun();
  const key = { column: "Arbetslösa procent", transform: "inverseRate", weight: 1 } as const;
  const criteria = [{ ...key, name: "Arbetsmarknad", source: "SFS 2018:1592" }];
  const run = runScenario(municipal.table, { criteria }, defaultScenario(100));
  if (!run.ok) throw new Error("the key does not run");
  const [criterion] = whySteps(run.value, 2, wordsIn("sv"), explanationNames("sv"));
  expect(criterion?.details.slice(1)).toEqual([
    "lägre tal ger större andel, viktat med folkmängd",
    "Kriteriets källa: SFS 2018:1592",
  ]);
});

test("where criteria have a source and the weights none, both are said", () => {
  const key = (country: "SE" | "NO", language: "sv" | "nb"): readonly string[] => {
    const { run } = aRun();
    const steps = whySteps({ ...run, municipal: { ...run.municipal, country } }, 2, wordsIn(language), {});
    return steps.flatMap(({ details }) => details).filter((each) => /vikterna|vektene|Ju2022/i.test(each));
  };
  expect(key("SE", "sv")).toEqual([
    "Kriterierna: lag 2016:38 och förordning 2022:1008 4 §. Vikterna anges inte där utan väljs av handläggaren",
    "Ju2022/01219: en så jämn fördelning som möjligt",
  ]);
  expect(key("NO", "nb")).toEqual(["Vektene velges av saksbehandleren; for Norge er ingen publisert"]);
});
