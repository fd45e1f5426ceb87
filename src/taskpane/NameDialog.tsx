import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
} from "@fluentui/react-components";
import { useState } from "react";
import { isTakenName } from "./isTakenName";
import { usePane } from "./usePane";

interface NameDialogProps {
  readonly title: string;
  readonly proposal: string;
  readonly taken: readonly string[];
  readonly onDone: (name: string) => void;
  readonly onCancel: () => void;
}

/** Asks for the name of a scenario; a name that is taken, in capitals or not, is not accepted. */
export function NameDialog({ title, proposal, taken, onDone, onCancel }: NameDialogProps): React.JSX.Element {
  const { text } = usePane().words;
  const [name, setName] = useState(proposal);
  const trimmed = name.trim();
  const isTaken = isTakenName(trimmed, taken);
  return (
    <Dialog open onOpenChange={onCancel}>
      <DialogSurface className="fd-dialog">
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (trimmed !== "" && !isTaken) onDone(trimmed);
          }}
        >
          <DialogBody>
            <DialogTitle>{title}</DialogTitle>
            <DialogContent>
              <Field
                label={text("scenarioName")}
                validationState={isTaken ? "error" : "none"}
                validationMessage={isTaken ? text("nameTaken") : ""}
              >
                <Input value={name} onChange={(_event, { value }) => setName(value)} />
              </Field>
            </DialogContent>
            <DialogActions>
              <Button type="submit" appearance="primary" disabled={trimmed === "" || isTaken}>
                {text("save")}
              </Button>
              <Button onClick={onCancel}>{text("cancel")}</Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
