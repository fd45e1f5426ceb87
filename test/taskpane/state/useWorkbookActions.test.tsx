import { screen } from "@testing-library/react";
import { aPort, aTable } from "../aPort";
import { openPane } from "../openPane";

const write = { name: "Skriv och markera" };

test.each([
  ["protected", "Underlag", /^Bladet Underlag är skyddat/],
  ["protected", "AccessDenied: You can't do that.", /^Bladet är skyddat, eller hela arbetsboken/],
  ["cellEdit", "x", /redigeras/],
  ["readOnly", "x", /läsning/],
] as const)("a write that fails because of %s is explained in plain words", async (reason, detail, words) => {
  const writeAndHighlight = async () => ({ kind: "failed", reason, detail }) as const;
  const { user } = await openPane(undefined, aPort([aTable()], { writeAndHighlight }));
  await user.click(screen.getByRole("button", write));
  expect(await screen.findByText(words)).toBeTruthy();
});

test("cells that someone changed since are left at undo and named", async () => {
  const undo = async () => ({ undone: true, left: ["C4"] });
  const { user } = await openPane(undefined, aPort([aTable()], { undo }));
  await user.click(screen.getByRole("button", { name: "Ångra" }));
  expect(await screen.findByText(/ändrats sedan dess: C4/)).toBeTruthy();
});

test("the port is handed a header and a row for every municipality", async () => {
  const { user, port } = await openPane();
  await user.click(screen.getByRole("button", write));
  const [request] = jest.mocked(port.writeAndHighlight).mock.calls[0] ?? [];
  expect(request?.result).toHaveLength(5);
  expect(request).toMatchObject({ as: "formulas", replace: false, language: "sv" });
});
