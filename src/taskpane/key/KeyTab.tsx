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
  if (!municipal || !named) return <p className="fd-card">{words.text("noTableText")}</p>;
  return (
    <>
      {!run && errors.length > 0 && (
        <section className="fd-card fd-stopped">
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{words.text("stoppedTitle")}</MessageBarBody>
          </MessageBar>
          <IssueList issues={errors} />
        </section>
      )}
      <CriteriaCard municipal={municipal} named={named} />
      <TotalCard scenario={named.scenario} />
      <CreditsCard municipal={municipal} scenario={named.scenario} />
      <LimitsCard municipal={municipal} scenario={named.scenario} />
      <DirectionCard scenario={named.scenario} />
      <MethodCard scenario={named.scenario} />
    </>
  );
}
