import { configure, fireEvent, screen } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import type { FoundTable, OffersPort, WorkbookPort } from "../../../src/workbook";
import { anOffersPort, aPort } from "../aPort";
import { openPane } from "../openPane";
import { anOffersTable, aRulesTable, pastedResult } from "./anOffersBook";

// The whole pane is drawn in every test, which takes its time where much else is running.
jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 20_000 });

interface Opened {
  readonly user: UserEvent;
  readonly container: HTMLElement;
  readonly port: WorkbookPort;
  readonly offersPort: OffersPort;
}

interface OffersOpening {
  readonly tables?: readonly FoundTable[];
  readonly rules?: readonly FoundTable[];
  readonly own?: Partial<OffersPort>;
  readonly language?: "sv" | "nb" | "en";
  /** Pasted at once; nothing where it is "". */
  readonly paste?: string;
}

/** Opens the pane on a workbook of offers and pastes a result into it. The test says who computes: jest.mock of startCurveWorker. */
export async function openOffers(opening: OffersOpening = {}): Promise<Opened> {
  const { tables = [anOffersTable()], rules = [aRulesTable()], own = {}, language = "sv" } = opening;
  const offersPort = anOffersPort(rules, own);
  const port = aPort(tables, { offersPort: async () => offersPort });
  const { user, container } = await openPane(undefined, port, language);
  const paste = opening.paste ?? pastedResult;
  if (paste !== "") {
    fireEvent.change(await screen.findByRole("textbox", { name: /Inklistrad|Innlimt|Pasted/ }), {
      target: { value: paste },
    });
    await user.click(screen.getByRole("button", { name: /^(Läs in|Les inn|Read)$/ }));
  }
  return { user, container, port, offersPort };
}

/** The curve, when it is drawn to its end. */
export async function drawn(): Promise<HTMLElement> {
  await screen.findByText(/^\d+ (punkter|punkt|points?)$/);
  return screen.getByRole("slider", { name: /^(Kurva|Kurve|Curve)/ });
}
