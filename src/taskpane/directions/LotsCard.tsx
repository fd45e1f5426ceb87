import { Select } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { housingForms, minimumLot, proposedLots } from "../../procurement";
import type { CountyDirection, HousingForm } from "../../procurement";
import { NumberField } from "../NumberField";
import { usePane } from "../usePane";
import { directionWords } from "./directionWords";
import { LotList } from "./LotList";

/** Lots for what is left to procurement, none below the smallest size; what reaches it nowhere is listed too. */
export function LotsCard({ counties }: { readonly counties: readonly CountyDirection[] }): React.JSX.Element {
  const { words } = usePane();
  const text = directionWords(words);
  const [minimum, setMinimum] = useState<number>(minimumLot.places);
  const [form, setForm] = useState<HousingForm>("selfCatering");
  const { lots, tooSmall } = useMemo(() => {
    const wanted = counties.flatMap(({ municipalities }) =>
      municipalities.map(({ municipality, tools }) => ({
        municipality,
        places: tools.find((part) => part.tool === "procurement")?.places ?? 0,
      })),
    );
    return proposedLots(wanted, minimum, form);
  }, [counties, minimum, form]);
  const places = lots.reduce((all, lot) => all + lot.places, 0);
  return (
    <section className="fd-card">
      <h2>{text("lotsTitle")}</h2>
      <p>
        {lots.length + tooSmall.length > 0
          ? text("lotsLead", { places, count: lots.length, minimum })
          : text("lotsNone")}
      </p>
      <NumberField
        label={text("lotMinimum")}
        hint={text("lotMinimumSource")}
        value={minimum}
        isWhole
        onChange={(value) => setMinimum(value ?? minimumLot.places)}
      />
      <label className="fd-field">
        <span>{text("lotForm")}</span>
        <Select
          size="small"
          value={form}
          onChange={(_event, { value }) => setForm(housingForms.find((each) => each === value) ?? form)}
        >
          {housingForms.map((each) => (
            <option key={each} value={each}>
              {text(each)}
            </option>
          ))}
        </Select>
      </label>
      <LotList lots={lots} label={text("lotsTitle")} />
      {tooSmall.length > 0 && (
        <>
          <h3 className="fd-strong">{text("tooSmallTitle")}</h3>
          <LotList lots={tooSmall} label={text("tooSmallTitle")} />
        </>
      )}
      <p className="fd-note">{text("decisionSupport")}</p>
    </section>
  );
}
