import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useFoldsInReach } from "../../src/taskpane/useFoldsInReach";

function Folds(): React.JSX.Element {
  useFoldsInReach();
  return (
    <>
      <button type="button">Före</button>
      <details>
        <summary>Metod</summary>
      </details>
    </>
  );
}

/** What office.js counts as reachable: no summary without a tabindex. */
const reachable = "button, *[tabindex]:not([tabindex='-1'])";

test("what unfolds is among what office.js lets the Tab key reach, from the first press on", async () => {
  const { unmount } = render(<Folds />);
  expect(screen.getByText("Metod").matches(reachable)).toBe(false);
  const seen: boolean[] = [];
  const look = (): void => void seen.push(screen.getByText("Metod").matches(reachable));
  document.addEventListener("keydown", look);
  await userEvent.setup().tab();
  document.removeEventListener("keydown", look);
  expect(seen).toEqual([true]);
  unmount();
});
