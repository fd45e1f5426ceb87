import { municipalCell } from "../../src/sharing/municipalCell";
import { withMunicipalCells } from "../../src/sharing/withMunicipalCells";
import { readMunicipalities } from "../../src/municipalities";
import { aCountyRun } from "./aCountyRun";

const { municipal } = aCountyRun();
function after(value: string | number | null) {
  const read = readMunicipalities(withMunicipalCells(municipal, [{ code: "0115", role: "capacity", value }]));
  if (!read.ok) throw new Error("the table does not read");
  return municipalCell(read.value, "0115", "capacity");
}

test("a table without the column holds nothing", () =>
  expect(municipalCell(municipal, "0115", "pinned")).toBeNull());
test("a number, a text and a blank are told apart", () =>
  expect([after(25), after("cirka 20"), after(null)]).toEqual([25, "cirka 20", null]));
