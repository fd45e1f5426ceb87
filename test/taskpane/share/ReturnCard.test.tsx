import { screen } from "@testing-library/react";
import { aPort } from "../aPort";
import { aCountyRun } from "../../sharing/aCountyRun";
import { aReturnedFile } from "./aReturnedFile";
import { openShare } from "./openShare";

test("a file of other figures is said to be older, its conflict told at the line and not chosen until it is named; all of a county at once", async () => {
  const file = await aReturnedFile(aCountyRun(), "01", { "0114": { capacity: 12, comment: "x" } });
  const { user } = await openShare("Ta emot", aPort());
  await user.upload(screen.getByLabelText("Återkomna filer", { selector: "input" }), file);
  expect(await screen.findByText("Underlaget har ändrats sedan filen skickades")).toBeTruthy();
  expect(screen.getAllByText(/Underlaget har andra siffror än de som skickades/)).toHaveLength(2);
  const box = (name: RegExp): HTMLInputElement => screen.getByRole("checkbox", { name });
  expect(box(/kommentar$/).checked).toBe(false);
  await user.click(box(/^Ta in allt från Stockholms län/));
  expect(box(/kommentar$/).checked).toBe(true);
  await user.click(box(/kommentar$/));
  expect(box(/kapacitet$/).checked).toBe(true);
  expect(screen.getByRole("button", { name: "Ta in det valda" }).getAttribute("aria-disabled")).not.toBe(
    "true",
  );
});
