import { act, render, screen } from "@testing-library/react";

test("a pane that becomes wide gets its second column at once", async () => {
  const listeners = new Set<() => void>();
  const media = {
    matches: false,
    addEventListener: (_type: string, listener: () => void) => listeners.add(listener),
    removeEventListener: (_type: string, listener: () => void) => listeners.delete(listener),
  };
  jest.spyOn(window, "matchMedia").mockReturnValue(media as unknown as MediaQueryList);
  const { useIsWide } = await import("../../src/taskpane/useIsWide");
  function Said(): React.JSX.Element {
    return <p>{useIsWide() ? "wide" : "narrow"}</p>;
  }
  const { unmount } = render(<Said />);
  expect(screen.getByText("narrow")).toBeTruthy();
  media.matches = true;
  act(() => listeners.forEach((each) => each()));
  expect(screen.getByText("wide")).toBeTruthy();
  unmount();
  expect(listeners.size).toBe(0);
});
