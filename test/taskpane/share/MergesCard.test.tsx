import { screen, within } from "@testing-library/react";
import { emptyMergeLog } from "../../../src/sharing";
import { mergeLogFile } from "../../../src/xlsx/mergeLogFile";
import { aMergeEntry } from "../../sharing/aMergeEntry";
import { aPort } from "../aPort";
import { openShare } from "./openShare";
import { stored } from "./aStoredRun";

test("the newest stands first; a log that did not say who or from what file is listed all the same", async () => {
  const entries = [
    aMergeEntry({ code: "0114", date: "", agreedBy: "", file: "" }),
    aMergeEntry({ code: "1264", countyCode: "12", date: "2024-06-03", agreedBy: "Bo", file: "b.xlsx" }),
  ];
  const { part } = mergeLogFile({ ...emptyMergeLog, entries }, [], "sv");
  await openShare(
    "Ta emot",
    aPort(undefined, { readPart: async () => part.xml, readScenarios: async () => stored }),
  );
  const items = within(await screen.findByRole("region", { name: "Intaget förut" })).getAllByRole("listitem");
  expect(items.map((item) => within(item).getByRole("button").getAttribute("aria-label"))).toEqual([
    expect.stringContaining("b.xlsx"),
    expect.stringContaining("Stockholms län"),
  ]);
  expect(items[1]!.textContent).toContain("utan namn, utan datum");
});
