import { queryOf } from "../../src/functions/queryOf";

test.each([
  ["a text stays as it is written", "0114 Upplands Väsby", "0114 Upplands Väsby"],
  ["a number", 114, 114],
  ["a cell with a data type is its plain value", { type: "String", basicValue: "Gnesta" }, "Gnesta"],
  ["a formatted number", { type: "FormattedNumber", basicValue: 180 }, 180],
  ["a boolean as Excel prints it", true, "TRUE"],
  ["nothing", null, ""],
])("%s", (_, value, query) => expect(queryOf(value)).toBe(query));
