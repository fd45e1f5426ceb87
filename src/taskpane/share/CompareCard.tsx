import { Select } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { compareRuns, runScenario } from "../../scenario";
import type { ScenarioRun } from "../../scenario";
import { fileIssueText } from "../../wording";
import { usePane } from "../usePane";
import { ComparedRuns } from "./ComparedRuns";
import { FileButton } from "../FileButton";
import { shareWords } from "./shareWords";
import type { ReturnsBase } from "./useReturns";

interface Other {
  readonly name: string;
  readonly run?: ScenarioRun;
  readonly fault?: string;
}

/** The active scenario beside another of the workbook, or beside the one that a file holds. */
export function CompareCard({ run, named }: ReturnsBase): React.JSX.Element {
  const { state, words } = usePane();
  const text = shareWords(words);
  const [name, setName] = useState("");
  const [file, setFile] = useState<Other>();
  const { stored } = state;
  const others = (stored?.scenarios ?? []).filter((each) => each.name !== named.name);
  const other = useMemo((): Other | undefined => {
    if (file) return file;
    const chosen = stored?.scenarios.find((each) => each.name === name);
    if (!chosen) return undefined;
    const result = runScenario(run.municipal.table, chosen.definition, chosen.scenario);
    return result.ok
      ? { name: chosen.name, run: result.value }
      : { name: chosen.name, fault: result.issues.map(words.issue).join(" ") };
  }, [file, stored, name, run, words]);
  const comparison = useMemo(() => other?.run && compareRuns(run, other.run), [other, run]);
  const readFile = async (picked: File): Promise<void> => {
    setName("");
    const fault = (detail: string): void => setFile({ name: picked.name, fault: detail });
    try {
      const { fileRun } = await import("../../files");
      const result = await fileRun(new Uint8Array(await picked.arrayBuffer()));
      if (result.ok) setFile({ name: picked.name, run: result.value });
      else fault(result.issues.map((issue) => fileIssueText(issue, words.language)).join(" "));
    } catch (error) {
      fault(text("failed", { detail: String(error) }));
    }
  };
  return (
    <section className="fd-card">
      <h2>{text("compareTitle")}</h2>
      {others.length > 0 && (
        <label className="fd-field">
          <span>{text("compareWith", { name: named.name })}</span>
          <Select
            size="small"
            value={others.some((each) => each.name === name) ? name : ""}
            onChange={(_event, { value }) => {
              setFile(undefined);
              setName(value);
            }}
          >
            <option value="">{text("compareChoose")}</option>
            {others.map((each) => (
              <option key={each.name} value={each.name}>
                {each.name}
              </option>
            ))}
          </Select>
        </label>
      )}
      <div className="fd-row fd-buttons">
        <FileButton label={text("compareFile")} isBusy={false} onFile={(picked) => void readFile(picked)} />
      </div>
      <div role="status">
        {other?.fault !== undefined && <p className="fd-issue fd-issue-warning">{other.fault}</p>}
        {other && comparison && <ComparedRuns one={named.name} other={other.name} comparison={comparison} />}
      </div>
    </section>
  );
}
