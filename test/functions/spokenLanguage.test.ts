import type { Issue, Language } from "../../src/base";
import * as functions from "../../src/functions/functions";
import { registeredMunicipalities } from "../../src/municipalities";
import { argumentTexts } from "../../src/wording/argumentTexts";
import { issues } from "../../src/wording/en/issues";
import type * as issueTextFile from "../../src/wording/issueText";
import { badCalls } from "../support/badCalls";
import { offerCustomFunctions } from "../support/offerCustomFunctions";

type IssueTextFile = typeof issueTextFile;

interface Saying {
  readonly code: string;
  readonly language: Language;
  readonly text: string;
}
const mockSaid: Saying[] = [];

jest.mock("../../src/wording/issueText", () => {
  const { issueText } = jest.requireActual<IssueTextFile>("../../src/wording/issueText");
  const recorded: typeof issueText = (issue: Issue, language, own) => {
    const text = issueText(issue, language, own);
    mockSaid.push({ code: issue.code, language, text });
    return text;
  };
  return { issueText: recorded };
});

const head = ["Kod", "Folkmängd", "Eget boende"];
const twins = [head, ["1264", 1000, 0], ["1286", 1000, 0]];
const scenario = (...settings: unknown[][]): unknown[][] => [
  ["Parameter", "Värde"],
  ["total", 3],
  ...settings,
];
const definition = (...rows: unknown[][]): unknown[][] => [["Kolumn", "Omräkning", "Vikt"], ...rows];
const offers = [
  ["Id", "Kommun", "Platser", "Pris", "Tillgänglighet"],
  ["A", "1264", 10, 300, 1],
  ["B", "1264", 11, 500, 4],
];

const selecting = (...rules: unknown[][]) => ({
  name: "selectoffers",
  given: [offers, twins, undefined, undefined, rules],
});

/** Faults so rare that no table made at random has them. */
const rareCalls = [
  {
    name: "check",
    given: [
      [
        head,
        ...registeredMunicipalities("SE")
          .slice(1)
          .map(({ code }) => [code, 9, 0]),
      ],
      undefined,
      5,
    ],
  },
  { name: "check", given: [twins, definition(["", "", ""]), 3] },
  { name: "check", given: [twins, definition(["Eget boende", "share", 1]), 3] },
  {
    name: "check",
    given: [
      twins,
      undefined,
      scenario(["minst per kommun", 1.2], ["metod", "adams"], ["följ kapacitet", "ja"]),
    ],
  },
  {
    name: "check",
    given: [
      [
        [...head, "Kapacitet"],
        ["1264", 9, 0, 0],
        ["1286", 9, 0, 9],
      ],
      undefined,
      scenario(["minimum", 1], ["useCapacity", "ja"]),
    ],
  },
  {
    name: "check",
    given: [
      [...twins, ["1214", 1000, 0], ["1230", 1000, 0]],
      undefined,
      scenario(["metod för måltal", "halfUp"]),
    ],
  },
  {
    name: "check",
    given: [
      [head, ["1264", 9000, 1], ["1286", 100, 9000]],
      definition(["Eget boende", "complement", 1]),
      scenario(["metod", "clipAndScale"]),
    ],
  },
  {
    name: "check",
    given: [
      [
        ["Kod", "Folkmängd", "Eget boende per 1 000 invånare"],
        ["1264", 9, 1],
      ],
      undefined,
      3,
    ],
  },
  {
    name: "check",
    given: [[head, ["1264", 9, "<5"]], undefined, scenario(["saknade värden", "övre gräns"])],
  },
  {
    name: "check",
    given: [
      [
        [...head, "varav kvinnor", "varav ensamkommande barn"],
        ["1264", 9, 5, 2, 1],
      ],
      undefined,
      3,
    ],
  },
  { name: "apportion", given: [3, [[0], [0]]] },
  selecting(["need", 10], ["minimumMeanAccess", 9]),
  selecting(["need", 10], ["minimumPlaces", 11], ["maxOver", 1]),
  selecting(["need", 10], ["maxOver", 1], ["takpris telt", 400]),
  selecting(["need", 10], ["maxOver", 1], ["minimumMeanAccess", 3], ["budget", 4000]),
];

beforeAll(() => {
  offerCustomFunctions();
  for (const { name, given } of [...badCalls(6000, 1), ...rareCalls]) {
    const call = (functions as unknown as Record<string, (...values: readonly unknown[]) => unknown>)[name];
    try {
      call?.(...given);
    } catch (refused) {
      expect(refused).toBeInstanceOf(Error);
      expect((refused as Error).message).not.toMatch(/undefined|NaN|\{\w*\}|TypeError/);
    }
  }
});

const aboutArguments = Object.keys(argumentTexts.en.issues);

test("every finding of the worksheet functions has a text, with nothing left open in it", () => {
  expect(mockSaid.length).toBeGreaterThan(2000);
  for (const { code, text } of mockSaid) expect(`${code} ${text}`).toMatch(/^[FW]\d{3} .{15}[^{}]*$/);
});
test("findings about arguments, whose Swedish and Norwegian the functions do not carry, are told in English only", () => {
  const inOthers = mockSaid.filter(
    ({ code, language }) => language !== "en" && aboutArguments.includes(code),
  );
  expect(inOthers).toEqual([]);
  expect(mockSaid.some(({ code, language }) => language === "en" && aboutArguments.includes(code))).toBe(
    true,
  );
  expect(new Set(mockSaid.map(({ language }) => language))).toEqual(new Set(["en", "sv", "nb"]));
});
test("every text that the functions carry is told by one of them", () => {
  const told = new Set(mockSaid.map(({ code }) => code));
  // F514 asks for a search under limits that has spent its effort: nothing for a test that is to be quick.
  expect([...Object.keys(issues), ...aboutArguments].filter((code) => !told.has(code))).toEqual(["F514"]);
});
