import { lazy, Suspense, useDeferredValue, useMemo } from "react";
import type { ScenarioRun } from "../../scenario";
import { IssueList } from "../IssueList";
import { usePane } from "../usePane";
import { EvennessBar } from "./EvennessBar";
import { MunicipalityList } from "./MunicipalityList";
import { MunicipalityMap } from "./MunicipalityMap";
import { perThousandClasses } from "./perThousandClasses";
import { useReturnedFocus } from "./useReturnedFocus";

const WhyPage = lazy(async () => ({ default: (await import("../why/WhyPage")).WhyPage }));

const DirectionsPlace = lazy(async () => ({
  default: (await import("../directions/DirectionsPlace")).DirectionsPlace,
}));

/** Resultat: how even, where on the map, and to which municipalities. */
export function ResultTab(): React.JSX.Element {
  const { state, run, issues, words } = usePane();
  const { text } = words;
  const classes = useMemo(() => (run ? perThousandClasses(run) : undefined), [run]);
  const returned = useReturnedFocus(state.why);
  if (!run || !classes) {
    const errors = issues.filter((issue) => issue.severity === "error");
    return (
      <section className="fd-card">
        <h2>{text("noResultTitle")}</h2>
        <p>{text(errors.length > 0 ? "noResultErrors" : "noTableText")}</p>
        {errors.length > 0 && <IssueList issues={errors} />}
      </section>
    );
  }
  const opened = state.why ? run.results.findIndex((each) => each.municipality.code === state.selected) : -1;
  if (opened >= 0) {
    return (
      <Suspense fallback={null}>
        <WhyPage run={run} place={opened} />
      </Suspense>
    );
  }
  return (
    <div className="fd-panel" {...returned}>
      <EvennessBar run={run} />
      <div className="fd-beside">
        <MunicipalityMap run={run} classes={classes} />
        <MunicipalityList run={run} />
      </div>
      <Suspense fallback={null}>
        <DirectionsLater run={run} />
      </Suspense>
    </div>
  );
}

/** Directions and lots stand below what is looked at while a weight is moved: they follow in a frame of their own. */
function DirectionsLater({ run }: { readonly run: ScenarioRun }): React.JSX.Element | null {
  const later = useDeferredValue<ScenarioRun | undefined>(run, undefined);
  return later ? <DirectionsPlace run={later} /> : null;
}
