import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { WriteActions } from "../../src/taskpane/WriteActions";

test("what cannot be done now is not done, and another way to write is one menu away", async () => {
  const done: string[] = [];
  const note = (act: string) => () => done.push(act);
  render(
    <WriteActions
      label="Skriv"
      moreLabel="Fler sätt"
      undoLabel="Ångra"
      canWrite={false}
      canOpenMore
      canUndo
      onWrite={note("write")}
      onUndo={note("undo")}
      ways={[
        { label: "Värden", isOff: true, onChoose: note("values") },
        { label: "Ta bort", isOff: false, onChoose: note("clear") },
      ]}
    />,
  );
  await userEvent.click(screen.getByRole("button", { name: "Skriv" }));
  await userEvent.click(screen.getByRole("button", { name: "Fler sätt" }));
  await userEvent.click(screen.getByRole("menuitem", { name: "Värden" }));
  await userEvent.click(screen.getByRole("menuitem", { name: "Ta bort" }));
  await userEvent.click(screen.getByRole("button", { name: "Ångra" }));
  expect(done).toEqual(["clear", "undo"]);
});
