import { memo, useDeferredValue, useMemo } from "react";
import type { ScenarioRun } from "../../scenario";
import { usePane } from "../usePane";
import { EvennessBar } from "./EvennessBar";
import { MunicipalityList } from "./MunicipalityList";
import { MunicipalityMap } from "./MunicipalityMap";
import { perThousandClasses } from "./perThousandClasses";

/**
 * What the key leads to, beside it where the pane is wide enough: evenness, map and list.
 * @remarks The slider that is dragged and the footer come first; map and list follow in the next frame.
 */
export function ResultBeside(): React.JSX.Element | null {
  const { run } = usePane();
  const followed = useDeferredValue(run);
  return followed ? (
    <div className="fd-panel">
      <Followed run={followed} />
    </div>
  ) : null;
}

const Followed = memo(function Followed({ run }: { readonly run: ScenarioRun }): React.JSX.Element {
  const classes = useMemo(() => perThousandClasses(run), [run]);
  return (
    <>
      <EvennessBar run={run} />
      <MunicipalityMap run={run} classes={classes} />
      <MunicipalityList run={run} />
    </>
  );
});
