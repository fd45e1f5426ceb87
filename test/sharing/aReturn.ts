import { countyCopy } from "../../src/sharing";
import type { ReturnedCopy } from "../../src/sharing";
import { aCountyRun } from "./aCountyRun";

/** Stockholm county's copy, back with nothing filled in but what is named. */
export function aReturn(filled: Partial<ReturnedCopy> = {}, run = aCountyRun()): ReturnedCopy {
  const sent = countyCopy(run, "01");
  if (!sent) throw new Error("the county of the tests is not there");
  return {
    file: "a.xlsx",
    sent,
    inputs: {},
    swaps: [],
    agreedBy: "Anna",
    date: "2024-05-31",
    altered: [],
    ...filled,
  };
}
