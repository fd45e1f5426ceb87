import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import type { Question } from "./state/paneState";
import { usePane } from "./usePane";

const SHOWN = 12;

interface OccupiedDialogProps {
  readonly question: Pick<Question, "sheet" | "cells" | "title">;
  readonly onReplace: () => void;
  readonly onCancel: () => void;
}

/** Asks before cells that someone else filled in are replaced. */
export function OccupiedDialog({ question, onReplace, onCancel }: OccupiedDialogProps): React.JSX.Element {
  const { words } = usePane();
  const { text } = words;
  const { cells, sheet, title } = question;
  const more = cells.length - SHOWN;
  return (
    <Dialog open modalType="alert" onOpenChange={onCancel}>
      <DialogSurface className="fd-dialog">
        <DialogBody>
          <DialogTitle>{text(title === undefined ? "occupiedTitle" : "overtakenTitle")}</DialogTitle>
          <DialogContent>
            {title === undefined ? (
              <>
                <p>{text("occupiedText", { sheet, count: cells.length })}</p>
                <p className="fd-cells">
                  {cells.slice(0, SHOWN).join(", ")}
                  {more > 0 && ` ${text("andMore", { count: more })}`}
                </p>
              </>
            ) : (
              <p>{text("overtakenText", { sheet, title })}</p>
            )}
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onReplace}>
              {text("replace")}
            </Button>
            <Button onClick={onCancel}>{text("cancel")}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
