import { wordsIn } from "../wordsIn";

import { undoneNotice } from "../../../src/taskpane/share/undoneNotice";
import { aMergeEntry } from "../../sharing/aMergeEntry";

const words = wordsIn("sv");

test("what was changed since is named", () => {
  expect(undoneNotice([], "Skåne län", "b.xlsx", words).kind).toBe("success");
  const left = [aMergeEntry({ code: "1264" }), aMergeEntry({ code: "1264", field: "capacity" })];
  const { kind, text } = undoneNotice(left, "Skåne län", "b.xlsx", words);
  expect(kind).toBe("warning");
  expect(text).toMatch(/Skåne län.*b\.xlsx.*: 1264\./);
});
