import type { Cell } from "../tables";

const dayBefore1970 = 25569; // Excel's serial number of 1970-01-01
const lastDay = 2958465; // 9999-12-31, the last that Excel knows
const day = 86_400_000; // ms

/**
 * A date as year-month-day; undefined where the cell holds none.
 * @param cell  Excel's serial number (from 1 March 1900), or text: 2022-06-01, 20220601, 1.6.2022
 * @remarks Time of day is left out. A number such as 20220601 is read as printed, because no serial number is that large.
 * Example: 44713 and "2022-06-01" are both "2022-06-01"; "2022-02-30" is none.
 */
export function readDate(cell: Cell): string | undefined {
  if (cell.kind === "number") {
    const { value } = cell;
    if (value >= 61 && value < lastDay + 1) {
      return new Date((Math.floor(value) - dayBefore1970) * day).toISOString().slice(0, 10);
    }
    return printed(String(value));
  }
  return cell.kind === "text" ? printed(cell.text) : undefined;
}

function printed(text: string): string | undefined {
  const found = /^(\d{4})-?(\d{2})-?(\d{2})$/.exec(text.trim());
  if (found) return existing(found[1], found[2], found[3]);
  const nordic = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text.trim());
  return nordic ? existing(nordic[3], nordic[2], nordic[1]) : undefined;
}

/** The date, if the calendar has it. */
function existing(year = "", month = "", dayOfMonth = ""): string | undefined {
  const date = `${year}-${month.padStart(2, "0")}-${dayOfMonth.padStart(2, "0")}`;
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date) ? date : undefined;
}
