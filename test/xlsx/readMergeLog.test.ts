import { readMergeLog } from "../../src/xlsx";

const namespace = "https://fordela.example/merged/1";

test.each([
  "",
  "<merged/>",
  "<merged>nonsense</merged>",
  "<merged>null</merged>",
  '<merged>{"entries":1}</merged>',
])("%s holds nothing that was taken back", (xml) =>
  expect(readMergeLog({ sheets: [], customXml: [{ id: "1", namespace, xml }] })).toEqual({
    entries: [],
    swaps: [],
  }),
);
