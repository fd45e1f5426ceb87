import { fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { FileDrop } from "../../../src/taskpane/share/FileDrop";

const props = { title: "Filer", text: "Dra hit", button: "Välj" };
const files = [new File(["a"], "a.xlsx"), new File(["b"], "b.xlsx")];

test("files come by choosing and by dropping; while busy none is taken", async () => {
  const given: string[][] = [];
  const onFiles = (all: readonly File[]): number => given.push(all.map(({ name }) => name));
  const { rerender } = render(<FileDrop {...props} isBusy={false} onFiles={onFiles} />);
  await userEvent.upload(screen.getByLabelText("Filer", { selector: "input" }), files);
  const place = screen.getByRole("region", { name: "Filer" });
  fireEvent.drop(place, { dataTransfer: { files: files.slice(1) } });
  rerender(<FileDrop {...props} isBusy onFiles={onFiles} />);
  fireEvent.drop(place, { dataTransfer: { files } });
  expect(given).toEqual([["a.xlsx", "b.xlsx"], ["b.xlsx"]]);
});
