import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { FileButton } from "../../src/taskpane/FileButton";

test("hands on the file that was chosen, the same file a second time too", async () => {
  const given: string[] = [];
  render(<FileButton label="Välj" isBusy={false} onFile={({ name }) => given.push(name)} />);
  const input = screen.getByLabelText("Välj", { selector: "input" });
  const file = new File(["a"], "a.xlsx");
  await userEvent.upload(input, file);
  await userEvent.upload(input, file);
  expect(given).toEqual(["a.xlsx", "a.xlsx"]);
});
