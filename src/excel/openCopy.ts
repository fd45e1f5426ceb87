/** [bytes] turned into text at a time: more arguments than this a function does not take everywhere. */
const chunk = 0x8000;

/**
 * Opens a file as a workbook of its own.
 * @returns false where the platform refuses: it then has to be downloaded
 */
export async function openCopy(file: Uint8Array): Promise<boolean> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.8")) return false;
  let text = "";
  for (let at = 0; at < file.length; at += chunk)
    text += String.fromCharCode(...file.subarray(at, at + chunk));
  try {
    await Excel.createWorkbook(btoa(text));
    return true;
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return false;
    throw error;
  }
}
