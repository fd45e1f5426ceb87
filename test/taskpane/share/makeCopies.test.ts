import { copiesFor } from "../../../src/sharing";
import { makeCopies } from "../../../src/taskpane/share/makeCopies";
import { readWorkbook } from "../../../src/xlsx";
import { aCountyRun } from "../../sharing/aCountyRun";

test("one file a copy, named after its receiver, each told when done", async () => {
  const done: number[] = [];
  const { signal } = new AbortController();
  const copies = [
    ...copiesFor(aCountyRun(), "county"),
    ...copiesFor(aCountyRun(), "municipality").slice(0, 1),
  ];
  const files = await makeCopies(copies, "fordelning", { signal, onDone: (count) => done.push(count) });
  expect(files?.map(({ name }) => name)).toEqual([
    "fordelning-01.xlsx",
    "fordelning-03.xlsx",
    "fordelning-0114.xlsx",
  ]);
  expect(done).toEqual([1, 2, 3]);
  const read = await readWorkbook(files?.[1]?.bytes ?? new Uint8Array());
  expect(read.ok && read.value.sheets.map(({ name }) => name)).toEqual(["Läs först", "Kommuner", "Byten"]);
});

test("stopped midway there is no file at all", async () => {
  const stop = new AbortController();
  const onDone = (): void => stop.abort();
  const copies = copiesFor(aCountyRun(), "county");
  expect(await makeCopies(copies, "a", { signal: stop.signal, onDone })).toBeUndefined();
});
