import { screen } from "@testing-library/react";
import { aPort } from "../aPort";
import { openPane } from "../openPane";
import { aReturnedFile } from "./aReturnedFile";
import { aStoredRun, stored } from "./aStoredRun";
import { aWorkbookFile } from "./aWorkbookFile";
import { openShare } from "./openShare";

test("three parts, one at a time, in the language of the pane", async () => {
  const { user } = await openShare("Skicka");
  expect(screen.getByRole("heading", { name: "Kopior till andra" })).toBeTruthy();
  await user.click(screen.getByRole("tab", { name: "Ta emot" }));
  expect(screen.queryByRole("heading", { name: "Kopior till andra" })).toBeNull();
  expect(screen.getByRole("button", { name: "Välj filer …" })).toBeTruthy();
});

test("without a result there is nothing to share, and that is said", async () => {
  const { user } = await openPane(undefined, aPort([]));
  await user.click(screen.getByRole("tab", { name: "Dela" }));
  expect(await screen.findByText(/^Det finns inget resultat att dela än/)).toBeTruthy();
});

test("returns that were read are there with what was declined when she comes back from another place", async () => {
  const file = await aReturnedFile(aStoredRun(), "24", { "2421": { comment: "hej", capacity: 12 } });
  const port = aPort(undefined, { readScenarios: async () => stored, readFile: () => aWorkbookFile() });
  const { user } = await openShare("Ta emot", port);
  await user.upload(screen.getByLabelText("Återkomna filer", { selector: "input" }), file);
  await user.click(await screen.findByRole("checkbox", { name: /^Ta in: Storuman, kommentar/ }));
  await user.click(screen.getByRole("tab", { name: "Underlag" }));
  expect(screen.queryByText("hej")).toBeNull();
  await user.click(screen.getByRole("tab", { name: "Dela" }));
  const boxes = await screen.findAllByRole<HTMLInputElement>("checkbox", { name: /^Ta in: Storuman/ });
  expect(boxes.map(({ ariaLabel, checked }) => [ariaLabel, checked]).sort()).toEqual([
    [expect.stringContaining("kapacitet"), true],
    [expect.stringContaining("kommentar"), false],
  ]);
  await user.click(screen.getByRole("button", { name: "Rensa listan" }));
  await user.click(screen.getByRole("tab", { name: "Underlag" }));
  await user.click(screen.getByRole("tab", { name: "Dela" }));
  expect(screen.queryByText("hej")).toBeNull();
});
