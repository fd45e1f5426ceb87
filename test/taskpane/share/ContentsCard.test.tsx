import { screen } from "@testing-library/react";
import { openShare } from "./openShare";

test("masked figures are counted before anything is made, and a masked copy says what its front keeps back", async () => {
  const { user } = await openShare("Skicka");
  expect(screen.getByText("Ingen siffra är maskerad.")).toBeTruthy();
  await user.selectOptions(screen.getByRole("combobox", { name: "Till" }), "Västerbottens län");
  await user.click(screen.getByRole("checkbox", { name: "Maskera antal 1–5" }));
  expect(screen.getByText(/landets nivå och summor är maskerade/)).toBeTruthy();
  await user.click(screen.getByText("Visa kommunerna som står i filen"));
  expect(screen.getByRole("rowheader", { name: "Storuman" })).toBeTruthy();
  expect(screen.queryByRole("rowheader", { name: "Skurup" })).toBeNull();
});
