import { screen } from "@testing-library/react";
import { aPort } from "../aPort";
import { aReturnedFile } from "./aReturnedFile";
import { aStoredRun, stored } from "./aStoredRun";
import { openShare } from "./openShare";

test("a line says what was sent and what came back, and why it is refused", async () => {
  const file = await aReturnedFile(aStoredRun(), "24", { "2421": { capacity: "många" } });
  const { user } = await openShare("Ta emot", aPort(undefined, { readScenarios: async () => stored }));
  await user.upload(screen.getByLabelText("Återkomna filer", { selector: "input" }), file);
  const line = (await screen.findByText("många")).closest("li");
  expect(line?.textContent).toContain("Storuman: kapacitet");
  expect(line?.textContent).toContain("Avvisat. Det är inte ett heltal som är minst 0.");
});
