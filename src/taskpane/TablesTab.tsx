import { Select } from "@fluentui/react-components";
import { lazy, Suspense, useMemo } from "react";
import { offersBook } from "../workbook";
import { CountryField } from "./CountryField";
import { IssueList } from "./IssueList";
import { usePane } from "./usePane";

const ColumnsCard = lazy(() =>
  import("./columns/ColumnsCard").then((room) => ({ default: room.ColumnsCard })),
);

/** Underlag: which table, what its columns are, what to look at. */
export function TablesTab(): React.JSX.Element {
  const { state, found, municipal, issues, words, chooseTable } = usePane();
  const { text } = words;
  const { tables } = state;
  // A list of sources or suppliers is no table to distribute over; the one in view always stands in the list.
  const offered = useMemo(() => {
    const { municipal: those } = offersBook(tables);
    return tables.filter((each) => each === found || those.includes(each));
  }, [tables, found]);
  if (!found) {
    return (
      <section className="fd-card">
        <h2>{text("noTableTitle")}</h2>
        <p>{text("noTableText")}</p>
        <ul className="fd-needs">
          <li>{text("noTableNeed1")}</li>
          <li>{text("noTableNeed2")}</li>
          <li>{text("noTableNeed3")}</li>
        </ul>
        <p className="fd-quiet">{text("noTableFollows")}</p>
      </section>
    );
  }
  const title = (name: string | undefined, sheet: string): string => name ?? text("rangeOn", { sheet });
  return (
    <>
      <section className="fd-card">
        <h2>{text("tableTitle", { name: title(found.tableName, found.sheet) })}</h2>
        <p className="fd-quiet">
          {text("tablePlace", { sheet: found.sheet, address: found.address, rows: found.values.length - 1 })}
        </p>
        {offered.length > 1 && (
          <label className="fd-field">
            <span>{text("otherTable")}</span>
            <Select size="small" value={found.id} onChange={(_event, { value }) => chooseTable(value)}>
              {offered.map((each) => (
                <option key={each.id} value={each.id}>
                  {`${title(each.tableName, each.sheet)} · ${each.address}`}
                </option>
              ))}
            </Select>
          </label>
        )}
        <CountryField />
      </section>
      {municipal && (
        <Suspense fallback={null}>
          <ColumnsCard municipal={municipal} />
        </Suspense>
      )}
      <section className="fd-card">
        <h2>{text("toReview")}</h2>
        {issues.length === 0 ? (
          <p className="fd-quiet">{text("nothingToReview")}</p>
        ) : (
          <IssueList issues={issues} />
        )}
      </section>
    </>
  );
}
