import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { IssueList } from "../IssueList";
import { usePane } from "../usePane";
import { CreditsCard } from "./CreditsCard";
import { CriteriaCard } from "./CriteriaCard";
import { DirectionCard } from "./DirectionCard";
import { LimitsCard } from "./LimitsCard";
import { MethodCard } from "./MethodCard";
import { TotalCard } from "./TotalCard";

/** Nyckel: what counts, what to distribute, what counts as existing, and within which limits. */
export function KeyTab(): React.JSX.Element {
  const { run, issues, municipal, named, words } = usePane();
  const errors = issues.filter((issue) => issue.severity === "error");
  const stopped = !run && errors.length > 0 && (
    <section className="fd-card fd-stopped">
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>{words.text("stoppedTitle")}</MessageBarBody>
      </MessageBar>
      <IssueList issues={errors} />
    </section>
  );
  if (!municipal || !named) {
    return (
      stopped || (
        <section className="fd-card">
          <h2>{words.text("noTableTitle")}</h2>
          <p>{words.text("noTableText")}</p>
        </section>
      )
    );
  }
  return (
    <>
      {stopped}
      <CriteriaCard municipal={municipal} named={named} />
      <TotalCard scenario={named.scenario} />
      <CreditsCard municipal={municipal} scenario={named.scenario} />
      <LimitsCard municipal={municipal} scenario={named.scenario} />
      <DirectionCard scenario={named.scenario} />
      <MethodCard scenario={named.scenario} />
    </>
  );
}
