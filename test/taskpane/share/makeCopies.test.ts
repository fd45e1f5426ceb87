import { makeCopies } from "../../../src/taskpane/share/makeCopies";
import { readWorkbook } from "../../../src/xlsx";
import { aCountyRun } from "../../sharing/aCountyRun";

test("one file a county, each told when done", async () => {
  const done: number[] = [];
  const { signal } = new AbortController();
  const files = await makeCopies(
    aCountyRun(),
    ["01", "03"],
    {},
    { signal, onDone: (count) => done.push(count) },
  );
  expect(files?.map(({ name }) => name)).toEqual(["fordelning-01.xlsx", "fordelning-03.xlsx"]);
  expect(done).toEqual([1, 2]);
  const read = await readWorkbook(files?.[1]?.bytes ?? new Uint8Array());
  expect(read.ok && read.value.sheets.map(({ name }) => name)).toEqual(["Läs först", "Kommuner", "Byten"]);
});

test("stopped midway there is no file at all", async () => {
  const stop = new AbortController();
  const onDone = (): void => stop.abort();
  expect(await makeCopies(aCountyRun(), ["01", "03"], {}, { signal: stop.signal, onDone })).toBeUndefined();
});
