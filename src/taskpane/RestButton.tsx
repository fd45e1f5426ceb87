import { Button } from "@fluentui/react-components";
import { usePane } from "./usePane";

interface RestButtonProps {
  /** That the whole list can be shown, with its count. */
  readonly label: string;
  readonly isWhole: boolean;
  readonly setWhole: (isWhole: boolean) => void;
}

/** Shows the rest of a long list, and folds it again: the button stays, so that a hand on the keyboard keeps its place. */
export function RestButton({ label, isWhole, setWhole }: RestButtonProps): React.JSX.Element {
  const { words } = usePane();
  return (
    <Button
      size="small"
      appearance="transparent"
      className="fd-link-button"
      aria-expanded={isWhole}
      onClick={() => setWhole(!isWhole)}
    >
      {isWhole ? words.text("showFirst") : label}
    </Button>
  );
}
