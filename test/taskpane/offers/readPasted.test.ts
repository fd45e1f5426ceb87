import { populationKey } from "../../../src/distribution-key";
import { defaultScenario } from "../../../src/scenario";
import { readPasted } from "../../../src/taskpane/offers/readPasted";
import { pastedResult } from "./anOffersBook";

const propose = () => ({ name: "Eget", definition: populationKey, scenario: defaultScenario(7100) });

test("a result carries key, stock and need", () => {
  const read = readPasted(`Fördelning – Grund\r\n\r\n${pastedResult}`, "Urklipp", propose);
  expect(read).toMatchObject({ kind: "basis", basis: { from: "Urklipp", total: 62, isProposed: false } });
  if (read.kind !== "basis") return;
  expect(read.basis.stands.key).toEqual([0.5, 0.3, 0.2]);
  expect(read.basis.stands.existing).toEqual([40, 10, 31]);
  expect(read.basis.stands.municipal.municipalities.map(({ code }) => code)).toEqual([
    "0114",
    "0115",
    "1264",
  ]);
});

test("a municipal table is read with the pane's own proposal, whose total is no need", () => {
  const text =
    "Kod\tKommun\tFolkmängd\tEget boende\n0114\tUpplands Väsby\t50 000\t40\n1264\tSkurup\t16 000\t31";
  const read = readPasted(text, "Urklipp", propose);
  expect(read).toMatchObject({ kind: "basis", basis: { isProposed: true, stands: { existing: [40, 31] } } });
  expect(read.kind === "basis" && read.basis.total).toBeUndefined();
});

test("a masked figure is not guessed: row and name are said", () => {
  const masked = pastedResult.replace("\t10\t-32\t", "\t<5\t\t");
  expect(readPasted(masked, "Urklipp", propose)).toEqual({
    kind: "fault",
    text: "basisMasked",
    values: { row: "3", name: "Vallentuna" },
  });
});

test("a municipality that left the run stays out", () => {
  const left = `${pastedResult}\r\n2421\tStoruman\tVästerbottens län\t\t\t\t\t\t\t\t\t\t\tutesluten`;
  const read = readPasted(left, "Urklipp", propose);
  expect(read.kind === "basis" && read.basis.stands.key).toHaveLength(3);
});

test("what is no table is refused", () => {
  expect(readPasted("hej", "Urklipp", propose)).toEqual({ kind: "fault", text: "basisNoTable" });
});
