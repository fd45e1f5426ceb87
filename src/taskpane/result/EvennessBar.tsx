import type { ScenarioRun } from "../../scenario";
import { evennessOf } from "../state/evennessOf";
import { usePane } from "../usePane";

const MOST = 1; // a typical deviation of 100 % or more stands at the end of the bar

/** How unevenly persons lie against the key, before and after: the further left, the more even. */
export function EvennessBar({ run }: { readonly run: ScenarioRun }): React.JSX.Element {
  const { words } = usePane();
  const { text, percent } = words;
  const even = evennessOf(run);
  const [before, after] = [even.before?.cv, even.after?.cv];
  const at = (value: number): string => `${String((Math.min(value, MOST) / MOST) * 100)}%`;
  return (
    <section className="fd-card fd-evenness" aria-label={text("evenness")}>
      <div className="fd-row">
        <h2>{text("evenness")}</h2>
        <p className="fd-figures">
          <strong>{after === undefined ? "–" : percent(after)}</strong>{" "}
          <span className="fd-quiet">
            {before === undefined ? text("nothingBefore") : text("before", { value: percent(before) })}
          </span>
        </p>
      </div>
      <div className="fd-scale" aria-hidden>
        {before !== undefined && after !== undefined && (
          <span
            className="fd-scale-span"
            style={{
              left: at(Math.min(before, after)),
              right: `calc(100% - ${at(Math.max(before, after))})`,
            }}
          />
        )}
        {before !== undefined && (
          <span className="fd-scale-mark fd-scale-before" style={{ left: at(before) }} />
        )}
        {after !== undefined && <span className="fd-scale-mark fd-scale-after" style={{ left: at(after) }} />}
      </div>
      <p className="fd-quiet">{text("evennessText")}</p>
    </section>
  );
}
