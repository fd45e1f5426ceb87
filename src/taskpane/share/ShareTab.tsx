import { Tab, TabList } from "@fluentui/react-components";
import { useState } from "react";
import { usePane } from "../usePane";
import { CheckPart } from "./CheckPart";
import { ReturnsPart } from "./ReturnsPart";
import { SendPart } from "./SendPart";
import { shareWords } from "./shareWords";
import { useReturns } from "./useReturns";
import type { ReturnsBase } from "./useReturns";
import { useShareStyles } from "./useShareStyles";

const parts = ["send", "returns", "check"] as const;

/** Dela: copies for others, what came back, and whether figures follow from their inputs. */
export function ShareTab(): React.JSX.Element {
  useShareStyles();
  const { run, found, named, words } = usePane();
  const text = shareWords(words);
  if (!run || !found || !named) {
    return (
      <section className="fd-card">
        <p>{text("noRun")}</p>
      </section>
    );
  }
  return <ShareParts run={run} found={found} named={named} />;
}

/** Returns that wait to be taken in are what she comes back for. */
function ShareParts(base: ReturnsBase): React.JSX.Element {
  const { state, words } = usePane();
  const text = shareWords(words);
  const [part, setPart] = useState<(typeof parts)[number]>(state.returns.read ? "returns" : "send");
  const returns = useReturns(base);
  return (
    <>
      <TabList
        size="small"
        appearance="subtle-circular"
        aria-label={text("parts")}
        className="fd-parts"
        selectedValue={part}
        onTabSelect={(_event, { value }) => setPart(parts.find((each) => each === value) ?? "send")}
      >
        {parts.map((each) => (
          <Tab key={each} value={each} id={`fd-part-${each}`} aria-controls="fd-part">
            {text(`part_${each}`)}
          </Tab>
        ))}
      </TabList>
      <div role="tabpanel" id="fd-part" aria-labelledby={`fd-part-${part}`} className="fd-panel">
        {part === "send" && <SendPart run={base.run} />}
        {part === "returns" && <ReturnsPart run={base.run} returns={returns} />}
        {part === "check" && <CheckPart {...base} />}
      </div>
    </>
  );
}
