import { Select } from "@fluentui/react-components";
import { usePane } from "./usePane";

/** Which country's municipalities the table holds; asked for where codes and names do not tell. */
export function CountryField(): React.JSX.Element | null {
  const { found, named, words, dispatch, chooseTable } = usePane();
  const { text } = words;
  if (!found) return null;
  const choose = (value: string): void => {
    const country = value === "SE" || value === "NO" ? value : undefined;
    if (!named) chooseTable(found.id, country);
    else if (country) dispatch({ type: "scenarioChanged", change: { country } });
    else dispatch({ type: "limitRemoved", limit: "country" });
  };
  return (
    <label className="fd-field">
      <span>{text("countryLabel")}</span>
      <Select
        size="small"
        value={named?.scenario.country ?? ""}
        onChange={(_event, { value }) => choose(value)}
      >
        <option value="">{text("countryByTable")}</option>
        <option value="SE">{text("countrySE")}</option>
        <option value="NO">{text("countryNO")}</option>
      </Select>
    </label>
  );
}
