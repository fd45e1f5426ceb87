import { emptyMergeLog } from "../../src/sharing";
import { readMergeLog } from "../../src/xlsx";

const namespace = "https://fordela.example/merged/1";
const read = (xml: string) => readMergeLog({ sheets: [], customXml: [{ id: "1", namespace, xml }] });

test("a workbook without a log has an empty one", () =>
  expect(readMergeLog({ sheets: [] })).toMatchObject({ ok: true, value: emptyMergeLog }));
test.each([
  "",
  "<merged/>",
  "<merged>nonsense</merged>",
  "<merged>null</merged>",
  '<merged>{"entries":1}</merged>',
])("%s is damaged, and not taken for empty", (xml) =>
  expect(read(xml).issues).toMatchObject([{ code: "F823" }]),
);
