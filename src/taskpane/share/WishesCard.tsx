import { Checkbox, Input, Radio, RadioGroup, Select } from "@fluentui/react-components";
import { usePane } from "../usePane";
import type { CopyWishes } from "./copyWishes";
import { shareWords } from "./shareWords";

interface WishesCardProps {
  readonly wishes: CopyWishes;
  /** [code, name] */
  readonly counties: readonly (readonly [string, string])[];
  readonly onChange: (wishes: CopyWishes) => void;
}

/** For whom, masked or not, figures or formulas, reference number. Outsiders get masked copies unless the sender says otherwise. */
export function WishesCard({ wishes, counties, onChange }: WishesCardProps): React.JSX.Element {
  const { words } = usePane();
  const text = shareWords(words);
  const change = (own: Partial<CopyWishes>): void => onChange({ ...wishes, ...own });
  const { to, receiver, masked, formulas, reference } = wishes;
  return (
    <section className="fd-card">
      <h2>{text("sendTitle")}</h2>
      <label className="fd-field">
        <span>{text("sendTo")}</span>
        <Select size="small" value={to} onChange={(_event, { value }) => change({ to: value })}>
          <option value="all">{text("allCounties", { count: counties.length })}</option>
          {counties.map(([code, name]) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </Select>
      </label>
      <fieldset className="fd-group">
        <legend>{text("receiver")}</legend>
        <RadioGroup
          value={receiver}
          onChange={(_event, { value }) => {
            const isOutside = value === "outside";
            change({ receiver: isOutside ? "outside" : "authority", masked: isOutside });
          }}
        >
          <Radio value="authority" label={text("receiver_authority")} />
          <Radio value="outside" label={text("receiver_outside")} />
        </RadioGroup>
        <Checkbox
          checked={masked}
          label={text("masked")}
          onChange={(_event, { checked }) => change({ masked: checked === true })}
        />
        <p className={receiver === "outside" && !masked ? "fd-warn" : "fd-quiet"}>
          {text(receiver === "outside" && !masked ? "unmaskedOutside" : "maskedHint")}
        </p>
      </fieldset>
      <fieldset className="fd-group">
        <legend>{text("figures")}</legend>
        <RadioGroup
          value={formulas && !masked ? "formulas" : "values"}
          onChange={(_event, { value }) => change({ formulas: value === "formulas" })}
        >
          <Radio value="values" label={text("figures_values")} />
          <Radio value="formulas" label={text("figures_formulas")} disabled={masked} />
        </RadioGroup>
        {masked && <p className="fd-quiet">{text("noFormulas")}</p>}
      </fieldset>
      <label className="fd-field">
        <span>{text("reference")}</span>
        <Input
          size="small"
          className="fd-reference"
          value={reference}
          maxLength={100}
          onChange={(_event, { value }) => change({ reference: value })}
        />
      </label>
    </section>
  );
}
