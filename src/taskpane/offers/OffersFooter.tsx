import {
  Button,
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import type { OfferChoice } from "../../procurement";
import { usePane } from "../usePane";
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
      <div className="fd-row fd-actions">
        <span className="fd-split">
          <Button
            appearance="primary"
            className="fd-split-main"
            disabledFocusable={!isIdle}
            onClick={() => void write?.("formulas", false)}
          >
            {text(isWorking ? "writing" : "write")}
          </Button>
          <Menu positioning="above-end">
            <MenuTrigger disableButtonEnhancement>
              <MenuButton
                appearance="primary"
                className="fd-split-more"
                aria-label={text("writeMore")}
                disabledFocusable={!isIdle}
              />
            </MenuTrigger>
            <MenuPopover>
              <MenuList>
                <MenuItem onClick={() => void write?.("formulas", false)}>{text("writeFormulas")}</MenuItem>
                <MenuItem onClick={() => void write?.("values", false)}>{text("writeValues")}</MenuItem>
              </MenuList>
            </MenuPopover>
          </Menu>
        </span>
        <Button disabledFocusable={!writing.canUndo || isWorking} onClick={() => void undo()}>
          {text("undo")}
        </Button>
      </div>
    </footer>
  );
}
