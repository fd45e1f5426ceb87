import { askPane } from "../../src/commands/askPane";
import { ribbonRequestEvent } from "../../src/workbook";
import type { RibbonRequest } from "../../src/workbook";

function aPane(answer: (request: RibbonRequest) => void): () => void {
  const take = (event: Event): void => {
    event.preventDefault();
    answer((event as CustomEvent<RibbonRequest>).detail);
  };
  window.addEventListener(ribbonRequestEvent, take);
  return () => window.removeEventListener(ribbonRequestEvent, take);
}

it.each([
  [true, "seen"],
  [false, "quiet"],
] as const)("passes on whether the pane has something to say (%s is %s)", async (mustBeSeen, answer) => {
  const heard: string[] = [];
  const leave = aPane(({ command, done }) => {
    heard.push(command);
    done(mustBeSeen);
  });
  expect(await askPane("clearHighlights")).toBe(answer);
  expect(heard).toEqual(["clearHighlights"]);
  leave();
});

it("waits for a pane that is still loading, and asks it once", async () => {
  const asked = askPane("repairFormulas");
  await new Promise((resolve) => setTimeout(resolve, 30));
  let times = 0;
  const leave = aPane(({ done }) => {
    times++;
    setTimeout(() => done(false), 250);
  });
  expect(await asked).toBe("quiet");
  expect(times).toBe(1);
  leave();
});

it("says that there is no pane where none listens in time", async () => {
  expect(await askPane("recalculateAndHighlight", 100)).toBe("absent");
});
