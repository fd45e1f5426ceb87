import { Select } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { runScenario } from "../../scenario";
import { fileIssueText } from "../../wording";
import { usePane } from "../usePane";
import { FileButton } from "./FileButton";
import { RunDifferenceList } from "./RunDifferenceList";
import { runDifferences } from "./runDifferences";
import type { ComparedRun } from "./runDifferences";
import { shareWords } from "./shareWords";
import type { ReturnsBase } from "./useReturns";

interface Other {
  readonly name: string;
  readonly compared?: ComparedRun;
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
      ? { name: chosen.name, compared: { named: chosen, run: result.value } }
      : { name: chosen.name, fault: result.issues.map(words.issue).join(" ") };
  }, [file, stored, name, run, words]);
  const differences = useMemo(
    () => other?.compared && runDifferences({ named, run }, other.compared, words.language),
    [other, named, run, words],
  );
  const readFile = async (picked: File): Promise<void> => {
    setName("");
    const fault = (detail: string): void => setFile({ name: picked.name, fault: detail });
    try {
      const { fileJob, readWorkbook, runJob } = await import("../../xlsx");
      const read = await readWorkbook(new Uint8Array(await picked.arrayBuffer()));
      const job = read.ok ? fileJob(read.value, picked.name) : read;
      const [first] = job.ok ? job.value.scenarios : [];
      const result = job.ok && first ? runJob(job.value.table, first) : undefined;
      if (first && result?.ok) setFile({ name: picked.name, compared: { named: first, run: result.value } });
      else {
        const issues = (result ?? job).issues;
        fault(issues.map((issue) => fileIssueText(issue, words.language)).join(" "));
      }
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
        {other && differences && (
          <RunDifferenceList one={named.name} other={other.name} differences={differences} />
        )}
      </div>
    </section>
  );
}
