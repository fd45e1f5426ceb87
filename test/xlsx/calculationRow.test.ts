import { calculationColumns, calculationRows, nativeKey } from "../../src/xlsx";
import { calculationRow } from "../../src/xlsx/calculationRow";
import { aCountyRun } from "../sharing/aCountyRun";

const run = aCountyRun();
const columns = calculationColumns(run);
const [result] = run.results;

function row(
  changes: Partial<typeof result> = {},
  native = { places: result!.places, target: result!.target },
) {
  const cells = calculationRow(
    run,
    { ...result!, ...changes },
    {
      name: "Maj",
      sheet: "Beräkning",
      language: "sv",
      source: (_, column, value) => `'Underlag'!$${"ABCD"[column] ?? "?"}$2*${value}/${value}`,
      columns,
      row: calculationRows.first,
      range: (name) => name.toUpperCase(),
      nativeKey: nativeKey(run.key),
      native: { key: 0.25, whole: 79, remainder: 0.5, order: 1, ...native },
    },
  );
  return (name: string) => cells.find(({ column }) => column === columns[name]);
}

test("figures follow from the cells beside them, inputs from the cells that they were read from", () => {
  const at = row();
  expect(at("criterion0")?.formula).toBe("'Underlag'!$C$2*47000/47000");
  expect(at("key")?.formula).toBe("($E$11*E13)/($E$11)");
  expect(at("target")?.formula).toBe("H13+IF(J13<=$B$9,1,0)");
  expect(at("places")?.formula).toBe('MEDIAN(P13,IF(Q13="",$B$4,Q13),ROUND($B$8*F13-M13,0))');
  expect(at("note")?.value).toBeNull();
});

test("where the formulas would come to something else, the decided figure stands and the note says so", () => {
  const at = row({}, { places: result!.places + 1, target: result!.target - 1 });
  expect([at("target")?.formula, at("places")?.formula]).toEqual([undefined, undefined]);
  expect([at("target")?.value, at("places")?.value]).toEqual([result!.target, result!.places]);
  expect(at("note")?.value).toBe("avgjort: måltal; avgjort: platser");
});

test("places that the tie rule settled are decided, whatever the level would give", () =>
  expect(row({ tied: true })("note")?.value).toBe("avgjort: platser"));
