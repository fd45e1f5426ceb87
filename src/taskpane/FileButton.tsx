import { Button } from "@fluentui/react-components";
import type { ButtonProps } from "@fluentui/react-components";
import { useRef } from "react";

interface FileButtonProps extends Pick<ButtonProps, "size" | "appearance"> {
  readonly label: string;
  /** What the file is, for those who hear it; the label where left out. */
  readonly name?: string;
  readonly isBusy?: boolean;
  readonly onFile: (file: File) => void;
}

/** Chooses one workbook file. */
export function FileButton(props: FileButtonProps): React.JSX.Element {
  const { label, name = label, isBusy = false, onFile, ...look } = props;
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button {...look} disabledFocusable={isBusy} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".xlsx"
        hidden
        aria-label={name}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) onFile(file);
          event.target.value = "";
        }}
      />
    </>
  );
}
