import { act, screen } from "@testing-library/react";
import type { RowSelection } from "../../../src/workbook";
import { aPort } from "../aPort";
import { openPane } from "../openPane";

async function opened(tab: string) {
  let tell: ((selection: RowSelection) => void) | undefined;
  const port = aPort(undefined, {
    onSelection: async (listener) => {
      tell = listener;
      return () => undefined;
    },
  });
  const { user } = await openPane(tab, port);
  const select = (selection: RowSelection) => act(() => tell?.(selection));
  return { user, select };
}
const why = () => screen.findByRole("heading", { name: /^Varför \d+ platser i Skurup\?/ });

test("a row of the result opens the explanation of its municipality, and the keyboard stays in the sheet", async () => {
  const { select } = await opened("Underlag");
  select({ sheet: "Fördelning", row: 7, first: "1264" });
  expect(document.activeElement).not.toBe(await why());
});

test("a row of the table is named while something else is done, one press from its explanation", async () => {
  const { user, select } = await opened("Underlag");
  select({ sheet: "Underlag", row: 6, first: "1264" });
  expect(screen.getByRole("tab", { name: "Underlag" }).getAttribute("aria-selected")).toBe("true");
  await user.click(screen.getByRole("button", { name: "Varför?" }));
  expect(await why()).toBeTruthy();
});

test("a row that is no municipality's changes nothing", async () => {
  const { select } = await opened("Underlag");
  select({ sheet: "Underlag", row: 3, first: "Kod" });
  select({ sheet: "Fördelning", row: 0, first: "Fördelning" });
  select({ sheet: "Anteckningar", row: 6, first: "1264" });
  expect(screen.queryByRole("button", { name: "Varför?" })).toBeNull();
});
