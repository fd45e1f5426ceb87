import { Input, Select } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { ScenarioRun } from "../../scenario";
import { usePane } from "../usePane";
import { MunicipalityRows } from "./MunicipalityRows";

/** Where procurement should be directed: most places first, to search and to filter by county. */
export function MunicipalityList({ run }: { readonly run: ScenarioRun }): React.JSX.Element {
  const { words } = usePane();
  const { text } = words;
  const [county, setCounty] = useState("");
  const [sought, setSought] = useState("");
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
        <MunicipalityRows run={run} shown={shown} narrowed={`${county} ${sought}`} />
      )}
    </section>
  );
}
