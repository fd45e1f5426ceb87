import { Select, Switch } from "@fluentui/react-components";
import { headerRole } from "../../municipalities";
import type { MunicipalTable } from "../../municipalities";
import { missingPolicies } from "../../scenario";
import type { Credits, Scenario } from "../../scenario";
import { NumberField } from "../NumberField";
import { unbroken } from "../unbroken";
import { usePane } from "../usePane";

interface CreditsCardProps {
  readonly municipal: MunicipalTable;
  readonly scenario: Scenario;
}

const creditRoles = [
  "ownHousing",
  "agencyHousing",
  "municipalHousing",
  "asylumSeekers",
  "reception",
] as const satisfies readonly (keyof Credits)[];

/** What already stands in the municipalities and how much of it counts; only what the table has. */
export function CreditsCard({ municipal, scenario }: CreditsCardProps): React.JSX.Element {
  const { words, dispatch } = usePane();
  const { text } = words;
  const present = creditRoles.filter((role) => municipal.roles[role] !== undefined);
  const hasMinors = municipal.table.headers.some((header) => headerRole(header) === "unaccompaniedMinors");
  const hintOf = (role: (typeof creditRoles)[number]): string => {
    const header = municipal.table.headers[municipal.roles[role] ?? -1] ?? "";
    return header === text(`credit_${role}`) ? "" : unbroken(header);
  };
  return (
    <section className="fd-card">
      <h2>{text("countIn")}</h2>
      {present.length === 0 ? (
        <p className="fd-quiet">{text("nothingToCount")}</p>
      ) : (
        <>
          <p className="fd-quiet">{text("countInText")}</p>
          {present.map((role) => (
            <NumberField
              key={role}
              label={text(`credit_${role}`)}
              hint={hintOf(role)}
              value={scenario.credits[role]}
              onChange={(weight) => {
                if (weight === undefined) return;
                dispatch({
                  type: "scenarioChanged",
                  change: { credits: { ...scenario.credits, [role]: weight } },
                });
              }}
            />
          ))}
          <Switch
            className="fd-switch"
            label={text(hasMinors ? "deductUnaccompanied" : "deductUnaccompaniedAbsent")}
            labelPosition="before"
            disabled={!hasMinors}
            checked={scenario.deductUnaccompanied}
            onChange={(_event, { checked }) =>
              dispatch({ type: "scenarioChanged", change: { deductUnaccompanied: checked } })
            }
          />
          <label className="fd-field">
            <span>{text("missing")}</span>
            <Select
              size="small"
              value={scenario.missing}
              onChange={(_event, { value }) => {
                const missing = missingPolicies.find((each) => each === value);
                if (missing) dispatch({ type: "scenarioChanged", change: { missing } });
              }}
            >
              {missingPolicies.map((each) => (
                <option key={each} value={each}>
                  {text(`missing_${each}`)}
                </option>
              ))}
            </Select>
          </label>
        </>
      )}
    </section>
  );
}
