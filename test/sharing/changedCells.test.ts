import { emptyMergeLog } from "../../src/sharing";
import { changedCells } from "../../src/sharing/changedCells";
import { aMergeEntry } from "./aMergeEntry";

const stays = aMergeEntry({ code: "0115" });
const from = { ...emptyMergeLog, entries: [aMergeEntry({ before: 9 }), stays] };

test("what went is restored, what came is filled in, what stayed is not touched", () =>
  expect(changedCells(from, { ...from, entries: [stays, aMergeEntry({ code: "0117", value: 5 })] })).toEqual([
    { code: "0114", role: "pinned", value: 9 },
    { code: "0117", role: "pinned", value: 5 },
  ]));
test("the same log changes nothing", () => expect(changedCells(from, from)).toEqual([]));
