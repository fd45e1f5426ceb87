import { carryOut } from "../../src/commands/carryOut";
import { anExcelWorkbook } from "../excel/anExcelWorkbook";

const excel = anExcelWorkbook();
const shown = (): string => excel().host.context.runtime.state;

beforeEach(async () => {
  await excel().reset();
  excel().host.context.runtime.state = "Hidden";
  document.body.innerHTML = '<div id="root"></div>';
});

it("leaves the pane closed where all went well", async () => {
  await carryOut("clearHighlights", "sv", async () => "quiet");
  expect(shown()).toBe("Hidden");
});

it("opens the pane where it has something to say", async () => {
  await carryOut("recalculateAndHighlight", "sv", async () => "seen");
  expect(shown()).toBe("Visible");
  expect(document.querySelector("[role=alert]")).toBeNull();
});

it.each([
  ["sv", /Panelen kunde inte öppnas/],
  ["nb", /Panelet kunne ikke åpnes/],
  ["en", /The pane could not be opened/],
] as const)("says in %s, in the pane's place, that there is no pane", async (language, words) => {
  await carryOut("recalculateAndHighlight", language, async () => "absent");
  expect(document.querySelector("#root [role=alert]")?.textContent).toMatch(words);
  expect(shown()).toBe("Visible");
});
