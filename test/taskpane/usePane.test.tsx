import { render } from "@testing-library/react";
import { PaneFooter } from "../../src/taskpane/PaneFooter";

test("a part that stands outside the pane says so", () => {
  const quiet = jest.spyOn(console, "error").mockImplementation(() => undefined);
  expect(() => render(<PaneFooter />)).toThrow("outside App");
  quiet.mockRestore();
});
