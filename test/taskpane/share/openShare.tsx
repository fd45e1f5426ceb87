import { screen } from "@testing-library/react";
// The lazy parts, fetched beforehand: the first reading of a file would else be waited for by every test.
import "../../../src/taskpane/share/ShareTab";
import "../../../src/xlsx";
import "../../../src/files";
import type { WorkbookPort } from "../../../src/workbook";
import { openPane } from "../openPane";

jest.setTimeout(60_000);

/** Opens the pane at the fourth place, at one of its parts. */
export async function openShare(
  part: "Skicka" | "Ta emot" | "Kontrollera",
  port?: WorkbookPort,
): ReturnType<typeof openPane> {
  const opened = await openPane("Dela", port);
  await opened.user.click(await screen.findByRole("tab", { name: part }));
  return opened;
}
