import { Button, Spinner } from "@fluentui/react-components";
import { useState } from "react";
import type { Result } from "../../base";
import { fileIssueText } from "../../wording";
import type { VerifiedFile } from "../../files";
import { usePane } from "../usePane";
import { FileButton } from "../FileButton";
import { shareWords } from "./shareWords";
import { VerifiedFigures } from "./VerifiedFigures";

/** Whether every stored figure follows from the inputs: in this workbook, or in a file from somebody else. */
export function VerifyCard(): React.JSX.Element {
  const { port, words } = usePane();
  const text = shareWords(words);
  const [isBusy, setBusy] = useState(false);
  const [verified, setVerified] = useState<{
    readonly name: string;
    readonly result: Result<VerifiedFile>;
  }>();
  const [failure, setFailure] = useState("");
  const [isHere, setHere] = useState(false);

  const verify = async (name: string, here: boolean, read: () => Promise<Uint8Array>): Promise<void> => {
    setBusy(true);
    setVerified(undefined);
    setFailure("");
    setHere(here);
    try {
      const { verifyFile } = await import("../../files");
      setVerified({ name, result: await verifyFile(await read()) });
    } catch (error) {
      setFailure(text("failed", { detail: String(error) }));
    } finally {
      setBusy(false);
    }
  };
  const result = verified?.result;
  const hasNone = isHere && result?.ok === false && result.issues.some(({ code }) => code === "F808");
  return (
    <section className="fd-card">
      <h2>{text("verifyTitle")}</h2>
      <p className="fd-quiet">{text("verifyText")}</p>
      <div className="fd-row fd-buttons">
        <Button
          appearance="primary"
          disabledFocusable={isBusy}
          onClick={() => void verify(text("thisWorkbook"), true, () => port.readFile())}
        >
          {text("verifyHere")}
        </Button>
        <FileButton
          label={text("verifyFile")}
          isBusy={isBusy}
          onFile={(file) =>
            void verify(file.name, false, async () => new Uint8Array(await file.arrayBuffer()))
          }
        />
      </div>
      <div role="status">
        {isBusy && <Spinner size="tiny" label={text("verifying")} />}
        {failure !== "" && <p className="fd-issue fd-issue-error">{failure}</p>}
        {verified && result?.ok && (
          <VerifiedFigures name={verified.name} verified={result.value} isHere={isHere} />
        )}
        {result?.ok === false && (
          <p className="fd-issue fd-issue-warning">
            {hasNone
              ? text("noResultHere")
              : result.issues.map((issue) => fileIssueText(issue, words.language)).join(" ")}
          </p>
        )}
      </div>
    </section>
  );
}
