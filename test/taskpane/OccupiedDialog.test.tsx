import { screen } from "@testing-library/react";
import { aPort, aTable, rowsWith } from "./aPort";
import { openPane } from "./openPane";

test("a question that is turned down writes nothing", async () => {
  const occupied = { kind: "occupied", sheet: "Resultat", cells: ["A1"] } as const;
  const writeAndHighlight = jest.fn(async () => occupied);
  const { user } = await openPane(undefined, aPort([aTable(rowsWith(1, 6, 41))], { writeAndHighlight }));
  await user.click(screen.getByRole("button", { name: "Skriv och markera" }));
  expect((await screen.findByRole("alertdialog")).textContent).toContain(
    "står 1 cell i vägen som inte skrivits",
  );
  await user.click(await screen.findByRole("button", { name: "Avbryt" }));
  expect(screen.queryByRole("alertdialog")).toBeNull();
  expect(writeAndHighlight).toHaveBeenCalledTimes(1);
});
