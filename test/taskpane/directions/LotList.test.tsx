import { screen, within } from "@testing-library/react";
import { aPort, aTable } from "../aPort";
import { openPane } from "../openPane";

const title = "Förslag till anbudsområden i nästa upphandling";
const rows = [
  ["Kod", "Kommun", "Folkmängd 2022"],
  ["0114", "Upplands Väsby", 50000],
  ["0115", "Vallentuna", 51000],
  ["0117", "Österåker", 52000],
  ["0120", "Värmdö", 53000],
  ["0123", "Järfälla", 54000],
  ["2421", "Storuman", 900],
  ["2422", "Sorsele", 800],
  ["2462", "Vilhelmina", 700],
];
/** The lots of a county that are seen. */
const seen = (county: string): readonly (string | null | undefined)[] => {
  const block = within(screen.getByRole("list", { name: title }))
    .getByText(county)
    .closest("li");
  return within(block ?? document.body)
    .getAllByRole("listitem")
    .map((lot) => lot.querySelector("p")?.textContent?.replace(/[\s\d]+$/, ""));
};
const five = ["Upplands Väsby", "Vallentuna", "Österåker", "Värmdö", "Järfälla"];
const opened = async () => {
  const pane = await openPane("Resultat", aPort([aTable(rows)]));
  await screen.findByRole("list", { name: title });
  return pane;
};

test("of a county's five lots the first three are seen, the others at one press of a key, and away again at the next", async () => {
  const { user } = await opened();
  expect(seen("Stockholms län")).toEqual(five.slice(0, 3));
  screen.getByRole("button", { name: "Visa alla 5 i Stockholms län" }).focus();
  await user.keyboard("{Enter}");
  expect(seen("Stockholms län")).toEqual(five);
  // The hand rests on the same button, which now folds.
  const fold = screen.getByRole("button", { name: "Visa bara de första i Stockholms län" });
  expect(document.activeElement).toBe(fold);
  expect(fold.getAttribute("aria-expanded")).toBe("true");
  await user.keyboard("{Enter}");
  expect(seen("Stockholms län")).toEqual(five.slice(0, 3));
});

test("one press shows every lot of all counties, and what is folded stays in the page for print", async () => {
  const { user } = await opened();
  const drawn = screen.getByRole("list", { name: title }).querySelectorAll("ul > li").length;
  expect(screen.getByText("Här visas de 3 första i varje län.")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: /^Visa alla \d+ anbudsområden$/ }));
  expect(seen("Stockholms län")).toEqual(five);
  expect(screen.getByRole("list", { name: title }).querySelectorAll("ul > li")).toHaveLength(drawn);
  await user.click(screen.getByRole("button", { name: "Visa bara de första" }));
  expect(seen("Stockholms län")).toEqual(five.slice(0, 3));
});

test("a lot whose municipalities lie far apart says how far and which", async () => {
  const { user } = await opened();
  const field = screen.getByLabelText(/Minsta anbudsområde, platser/);
  await user.clear(field);
  await user.type(field, "9");
  expect(
    screen.getByText(/^Längst inom anbudsområdet: 109 km fågelvägen, mellan Sorsele och Vilhelmina\.$/),
  ).toBeTruthy();
});
