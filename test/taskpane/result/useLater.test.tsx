import { render, waitFor } from "@testing-library/react";
import { useLater } from "../../../src/taskpane/result/useLater";

function Shown({ value, seen }: { readonly value: number; readonly seen: (number | undefined)[] }): null {
  seen.push(useLater(value));
  return null;
}

/** However long a busy machine takes to paint. */
const shown = (seen: readonly unknown[], times: number): Promise<void> =>
  waitFor(() => expect(seen.length).toBeGreaterThanOrEqual(times), { timeout: 15_000 });

test("a value comes when the frame has been painted, and while it changes without rest the latest one comes", async () => {
  const seen: (number | undefined)[] = [];
  const { rerender } = render(<Shown value={1} seen={seen} />);
  rerender(<Shown value={2} seen={seen} />);
  rerender(<Shown value={3} seen={seen} />);
  expect(seen).toEqual([undefined, undefined, undefined]);
  await shown(seen, 4);
  expect(seen).toEqual([undefined, undefined, undefined, 3]);
  rerender(<Shown value={4} seen={seen} />);
  expect(seen.at(-1)).toBe(3);
  await shown(seen, 6);
  expect(seen.at(-1)).toBe(4);
});
