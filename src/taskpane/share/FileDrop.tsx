import { Button } from "@fluentui/react-components";
import { useRef, useState } from "react";

interface FileDropProps {
  readonly title: string;
  readonly text: string;
  readonly button: string;
  readonly isBusy: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A place to drop files on, with a button that does the same for keyboard and screen reader. */
export function FileDrop({ title, text, button, isBusy, onFiles }: FileDropProps): React.JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  return (
    <section
      className={isOver ? "fd-card fd-drop fd-drop-over" : "fd-card fd-drop"}
      aria-label={title}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (!isBusy) onFiles([...event.dataTransfer.files]);
      }}
    >
      <h2>{title}</h2>
      <p className="fd-quiet">{text}</p>
      <Button disabledFocusable={isBusy} onClick={() => input.current?.click()}>
        {button}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".xlsx"
        multiple
        hidden
        aria-label={title}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          event.target.value = "";
        }}
      />
    </section>
  );
}
