import { resultColumns } from "../report";
import type { ResultColumn } from "../report";
import { readVector } from "../tables";
import { resultBlock } from "../workbook";
import { accept } from "./accept";
import { isOmitted } from "./isOmitted";
import { oneOf } from "./oneOf";
import { singleValue } from "./singleValue";
import { wholeJob } from "./wholeJob";

/** ALLOCATE: the whole job in one block, header first. */
export function allocateBlock(
  table: unknown[][],
  definition: unknown,
  scenario: unknown,
  columns: unknown,
): (string | number)[][] {
  return resultBlock(wholeJob(table, definition, scenario), chosenColumns(columns));
}

function chosenColumns(columns: unknown): readonly ResultColumn[] {
  if (isOmitted(columns) || singleValue(columns) === 0) return resultColumns;
  return accept(readVector(columns, "columns")).map((value) => oneOf(String(value), resultColumns, "F707"));
}
