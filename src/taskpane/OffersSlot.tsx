import { Spinner } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import type { WorkbookPort } from "../workbook";
import { usePane } from "./usePane";

const OffersPlace = lazy(() =>
  import("./offers/OffersPlace").then((room) => ({ default: room.OffersPlace })),
);

/** Where the place for offers stands once it has been looked at; it keeps its work while another place is shown. */
export function OffersSlot({ port }: { readonly port: WorkbookPort }): React.JSX.Element | null {
  const { state } = usePane();
  const isShown = state.tab === "offers";
  const [isKept, setKept] = useState(isShown);
  if (isShown && !isKept) setKept(true);
  if (!isKept) return null;
  return (
    <div className="fd-offers" hidden={!isShown}>
      <Suspense fallback={<Spinner size="tiny" />}>
        <OffersPlace port={port} />
      </Suspense>
    </div>
  );
}
