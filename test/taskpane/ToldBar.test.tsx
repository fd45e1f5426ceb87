import { render, screen } from "@testing-library/react";
import { ToldBar } from "../../src/taskpane/ToldBar";

test("what was done is heard where it was done, with what can be done next; before that the place is empty", () => {
  const { rerender } = render(<ToldBar told={undefined}>Hämta</ToldBar>);
  const status = screen.getByRole("status");
  expect(status.textContent).toBe("");
  rerender(<ToldBar told={{ kind: "success", text: "Klart." }}>Hämta</ToldBar>);
  expect(status.textContent).toBe("Klart. Hämta");
});
