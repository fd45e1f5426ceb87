import { Input, Select } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { ScenarioRun } from "../../scenario";
import { RestButton } from "../RestButton";
import { usePane } from "../usePane";
import { MunicipalityRows } from "./MunicipalityRows";

const FIRST = 20; // rows; what stands below the list is found without going past the whole country

/** Where procurement should be directed: most places first, to search and to filter by county; the rest of the country at one press. */
export function MunicipalityList({ run }: { readonly run: ScenarioRun }): React.JSX.Element {
  const { state, words } = usePane();
  const { text } = words;
  const [county, setCounty] = useState("");
  const [sought, setSought] = useState("");
  const [isWhole, setWhole] = useState(false);
  const counties = useMemo(() => {
    const named = new Map(
      run.results.map(({ municipality }) => [municipality.countyCode, municipality.county]),
    );
    return [...named].sort(([a], [b]) => a.localeCompare(b));
  }, [run]);
  const shown = useMemo(() => {
    const word = sought.trim().toLocaleLowerCase(words.language);
    return run.results
      .filter(
        ({ municipality: { countyCode, name, code } }) =>
          (county === "" || countyCode === county) &&
          (name.toLocaleLowerCase(words.language).includes(word) || code.startsWith(word)),
      )
      .sort((a, b) => b.places - a.places || a.municipality.code.localeCompare(b.municipality.code));
  }, [run, county, sought, words]);
  // The selected municipality is among those that are seen, however little it gets.
  const selected = shown.findIndex(({ municipality }) => municipality.code === state.selected);
  const count = isWhole ? shown.length : Math.max(FIRST, selected + 1);
  const seen = useMemo(() => shown.slice(0, count), [shown, count]);
  const title = {
    acquisition: "listTitle",
    assignment: "listTitleAssignment",
    settlement: "listTitleSettlement",
  } as const;
  return (
    <section className="fd-card fd-list">
      <h2>{text(title[run.scenario.purpose])}</h2>
      <div className="fd-filters">
        <Input
          size="small"
          type="search"
          aria-label={text("search")}
          placeholder={text("search")}
          value={sought}
          onChange={(_event, { value }) => setSought(value)}
        />
        <Select
          size="small"
          aria-label={text("county")}
          value={county}
          onChange={(_event, { value }) => setCounty(value)}
        >
          <option value="">{text("allCounties")}</option>
          {counties.map(([code, name]) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </Select>
      </div>
      {shown.length === 0 ? (
        <p className="fd-quiet">{text("noneFound")}</p>
      ) : (
        <MunicipalityRows run={run} shown={seen} narrowed={`${county} ${sought}`} />
      )}
      {shown.length > Math.max(FIRST, selected + 1) && (
        <RestButton label={text("showAll", { count: shown.length })} {...{ isWhole, setWhole }} />
      )}
    </section>
  );
}
