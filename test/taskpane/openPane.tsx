import { configure, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { UserEvent } from "@testing-library/user-event";
import type { Language } from "../../src/base";
import { App } from "../../src/taskpane/App";
import type { WorkbookPort } from "../../src/workbook";
import { aPort } from "./aPort";
import { textsIn } from "./textsIn";

// Parts of the pane are fetched when first looked at, and a busy machine takes its time.
configure({ asyncUtilTimeout: 15_000 });
jest.setTimeout(60_000);

interface Opened {
  readonly port: WorkbookPort;
  readonly user: UserEvent;
  readonly container: HTMLElement;
}

/** Opens the pane on a workbook in memory, reads it, and goes to a tab. */
export async function openPane(
  tab: string | undefined = undefined,
  port: WorkbookPort = aPort(),
  language: Language = "sv",
): Promise<Opened> {
  const user = userEvent.setup();
  const { container } = render(
    <App port={port} language={language} texts={textsIn[language]} theme="light" />,
  );
  if (tab !== undefined) await user.click(await screen.findByRole("tab", { name: tab }));
  else await screen.findAllByRole("tab");
  await screen.findAllByRole("heading", { level: 2 });
  return { port, user, container };
}
