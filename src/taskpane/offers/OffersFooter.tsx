import type { OfferChoice } from "../../procurement";
import { usePane } from "../usePane";
import { WriteActions } from "../WriteActions";
import { offerWords } from "./offerWords";
import type { OffersWriting } from "./useOffersWriting";

interface OffersFooterProps {
  readonly point: OfferChoice | undefined;
  readonly writing: OffersWriting;
}

/** Always below: what the chosen point amounts to, and the acts that touch the workbook of offers. */
export function OffersFooter({ point, writing }: OffersFooterProps): React.JSX.Element {
  const { words } = usePane();
  const text = offerWords(words);
  const { isWorking, write, undo } = writing;
  const isIdle = point !== undefined && !isWorking && write !== undefined;
  return (
    <footer className="fd-footer">
      {point ? (
        <dl className="fd-amounts">
          <div>
            <dd>{words.number(point.places)}</dd>
            <dt>{text("footPlaces")}</dt>
          </div>
          <div>
            <dd>{words.number(point.cost * 1000)}</dd>
            <dt>{text("footCost")}</dt>
          </div>
          <div>
            <dd>{words.percent(point.cv, 1)}</dd>
            <dt>{text("footCv")}</dt>
          </div>
        </dl>
      ) : (
        <p className="fd-amounts fd-nothing">{text("noChoice")}</p>
      )}
      <WriteActions
        label={text("write")}
        working={isWorking ? text("writing") : undefined}
        moreLabel={text("writeMore")}
        undoLabel={text("undo")}
        canWrite={isIdle}
        canOpenMore={isIdle}
        canUndo={writing.canUndo && !isWorking}
        onWrite={() => void write?.("formulas", false)}
        onUndo={() => void undo()}
        ways={[
          { label: text("writeFormulas"), isOff: false, onChoose: () => void write?.("formulas", false) },
          { label: text("writeValues"), isOff: false, onChoose: () => void write?.("values", false) },
        ]}
      />
    </footer>
  );
}
