import { screen } from "@testing-library/react";
import { checkBlock } from "../../src/functions/checkBlock";
import { defaultScenario } from "../../src/scenario";
import { keyDefinitionBlock, scenarioBlock } from "../../src/workbook";
import { aPort, aTable } from "./aPort";
import { openPane } from "./openPane";

const head = ["Kod", "Kommun", "Län", "Folkmängd 2022", "Arbetslösa procent", "Eget boende", "Kapacitet"];
const sound = [
  ["0114", "Upplands Väsby", "Stockholms län", 50_000, 6.1, 40, 10],
  ["0115", "Vallentuna", "Stockholms län", 35_000, 3.2, 10, 20],
  ["1264", "Skurup", "Skåne län", 16_000, 7.4, 31, 30],
  ["2421", "Storuman", "Västerbottens län", 5800, 3.9, 0, 40],
];
const change = (row: number, column: number, value: unknown) => ({ row, column, value });
const cases = [
  ["population", 1, [change(0, 3, ""), change(1, 3, 0)]],
  ["population and criterion", 1, [change(0, 3, ""), change(1, 4, "femtio")]],
  ["criterion and stock", 1, [change(0, 4, "femtio"), change(2, 5, "..")]],
  ["population, stock and capacity", 1, [change(0, 3, ""), change(1, 5, "x"), change(3, 6, "många")]],
  ["weights and criterion", 0, [change(0, 4, "femtio")]],
  ["an unknown municipality and all of that", 1, [change(0, 0, "9999"), change(1, 3, ""), change(2, 6, -1)]],
  ["a municipality twice and its neighbour", 1, [change(1, 0, "0114"), change(2, 5, "<5")]],
] as const;

test.each(cases)("the pane says of %s what CHECK says", async (_name, weight, changes) => {
  const rows = sound.map((cells, row) =>
    cells.map(
      (cell, column) => changes.find((each) => each.row === row && each.column === column)?.value ?? cell,
    ),
  );
  const criteria = [
    { name: "Folkmängd", column: "Folkmängd 2022", transform: "share", weight },
    { name: "Arbetsmarknad", column: "Arbetslösa procent", transform: "inverseRate", weight },
  ] as const;
  const scenario = {
    ...defaultScenario(30),
    useCapacity: true,
    maximumPerThousand: 9,
    language: "sv",
  } as const;
  const named = { name: "Grund", definition: { criteria }, scenario };
  const stored = { active: "Grund", scenarios: [named] };
  // The block begins in row 1, so that rows and cells are counted alike.
  const table = {
    ...aTable([head, ...rows]),
    address: "A1:G5",
    origin: { sheet: "Underlag", row: 0, column: 0 },
  };
  await openPane("Underlag", aPort([table], { readScenarios: async () => stored }));
  const said = [...document.querySelectorAll(".fd-issue")].map(
    (each) =>
      /^\S+ (.*?) (?:Skriv|Fyll|Ta bort|Rätta|Ge|Lägg|$)/.exec(
        `${each.querySelector("p")?.textContent ?? ""} `,
      )?.[1],
  );
  const checked = checkBlock(
    [head, ...rows],
    keyDefinitionBlock(named.definition, "sv"),
    scenarioBlock(scenario, "sv"),
  );
  expect(said.length).toBe(checked.length - 1);
  expect(said.length).toBeGreaterThan(1);
  checked.slice(1).forEach(([, , , , text], place) => expect(text).toContain(said[place] ?? "nothing"));
  expect(screen.queryByText("Inget att granska")).toBeNull();
});
