import { languages } from "../base";
import { resultColumns } from "../report";
import { texts } from "../wording";

/** Whether a header row is that of a result of ours, in any language: such a block is no municipal table to read. */
export function isResultHeader(header: readonly unknown[]): boolean {
  const told = resultColumns.filter((column) => column !== "remark" && column !== "county");
  return languages.some((language) => {
    const { headers } = texts[language].results;
    return told.every(
      (column) =>
        header.includes(headers[column]) || (column === "places" && header.includes(headers.persons)),
    );
  });
}
