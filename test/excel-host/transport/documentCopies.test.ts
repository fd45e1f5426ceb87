import { readWorkbook } from "../../../src/xlsx";
import { aWorkbook } from "../aWorkbook";
import { aStartedExcel, refusal } from "../objects/aStartedExcel";

const excel = aStartedExcel({
  functions: { "FORDELA.DOUBLE": { call: (one: unknown) => Number(one) * 2, takesErrors: false } },
});

const getFile = (type: Office.FileType, sliceSize = 65536): Promise<Office.File> =>
  new Promise((resolve, reject) =>
    Office.context.document.getFileAsync(type, { sliceSize }, ({ status, value, error }) =>
      status === Office.AsyncResultStatus.Succeeded ? resolve(value) : reject(new Error(String(error.code))),
    ),
  );
const slice = (file: Office.File, index: number): Promise<Office.Slice> =>
  new Promise((resolve, reject) =>
    file.getSliceAsync(index, ({ status, value, error }) =>
      status === Office.AsyncResultStatus.Succeeded ? resolve(value) : reject(new Error(String(error.code))),
    ),
  );
const close = (file: Office.File): Promise<void> =>
  new Promise((resolve) => file.closeAsync(() => resolve()));

async function bytesOf(sliceSize: number): Promise<Uint8Array> {
  const file = await getFile(Office.FileType.Compressed, sliceSize);
  const parts: number[] = [];
  for (let index = 0; index < file.sliceCount; index++) parts.push(...(await slice(file, index)).data);
  expect(parts).toHaveLength(file.size);
  await close(file);
  return Uint8Array.from(parts);
}

it("hands out the workbook as an .xlsx file: our formulas with their figures, tables, parts, hidden sheets", async () => {
  const workbook = aWorkbook("Underlag.xlsx")
    .sheet("Underlag", {
      rows: [
        ["Kod", "Antal"],
        ["0180", 21],
        ["1280", "=FORDELA.DOUBLE(B2)"],
      ],
      table: "Kommuner",
      text: [0],
    })
    .sheet("Dolt", { rows: [["hemligt"]] })
    .done();
  workbook.sheet("Dolt")!.visibility = "VeryHidden";
  await excel().reset(workbook);
  workbook.xmlParts.set("{1}", '<a xmlns="urn:a">1</a>');
  const bytes = await bytesOf(1000);
  const read = await readWorkbook(bytes);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  const [underlag, dolt] = read.value.sheets;
  expect(underlag?.tables).toMatchObject([{ name: "Kommuner", range: "A1:B3" }]);
  expect(underlag?.cells).toContainEqual(expect.objectContaining({ row: 1, column: 0, value: "0180" }));
  expect(underlag?.cells).toContainEqual(
    expect.objectContaining({ row: 2, column: 1, value: 42, formula: "FORDELA.DOUBLE(B2)" }),
  );
  expect(dolt?.visibility).toBe("veryHidden");
  expect(read.value.customXml).toMatchObject([{ namespace: "urn:a" }]);
  expect(excel().host.xdm.documentCopies.count).toBe(0);
});

it("keeps two copies at most, knows no other kinds, and fails where a test says so", async () => {
  await expect(getFile(Office.FileType.Pdf)).rejects.toThrow();
  const open = [await getFile(Office.FileType.Compressed), await getFile(Office.FileType.Compressed)];
  await expect(getFile(Office.FileType.Compressed)).rejects.toThrow();
  await Promise.all(open.map(close));
  excel().host.faults.failNextFileCall(0, 5001);
  const file = await getFile(Office.FileType.Compressed);
  await expect(slice(file, 0)).rejects.toThrow();
  await close(file);
});

it("opens a workbook beside this one, or refuses as a blocked window does", async () => {
  const file = btoa(String.fromCharCode(...(await bytesOf(65536))));
  await Excel.createWorkbook(file);
  expect(excel().host.openedCopies).toHaveLength(1);
  expect((await readWorkbook(excel().host.openedCopies[0]!)).ok).toBe(true);
  expect((await refusal(Excel.createWorkbook("inte en fil"))).code).toBe("InvalidArgument");
  excel().host.faults.refuseCopies = true;
  expect((await refusal(Excel.createWorkbook(file))).code).toBe("AccessDenied");
  expect(excel().host.openedCopies).toHaveLength(1);
});
