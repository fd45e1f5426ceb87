import { screen, within } from "@testing-library/react";
import { aFile } from "../../files/aFile";
import { writeWorkbook } from "../../../src/xlsx";
import { openShare } from "./openShare";

test("beside a file: municipalities that only one side has are listed with a dash", async () => {
  const bytes = await writeWorkbook(aFile);
  const { user } = await openShare("Kontrollera");
  const file = Object.assign(new File([], "x.xlsx"), { arrayBuffer: async () => bytes.buffer });
  await user.upload(screen.getByLabelText("Jämför med en fil …", { selector: "input" }), file);
  const list = await screen.findByRole("list", { name: "Platser per kommun" });
  const row = within(list).getByText("Gnesta").closest("li");
  expect(row?.textContent).toMatch(/^Gnesta– → \d+/);
  expect(screen.getAllByRole("columnheader", { name: "x.xlsx" }).length).toBeTruthy();
});
