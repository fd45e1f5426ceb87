import { Checkbox, Input, Radio, RadioGroup, Select } from "@fluentui/react-components";
import { copyScopes } from "../../sharing";
import type { CopyScope } from "../../sharing";
import { usePane } from "../usePane";
import type { CopyWishes } from "./copyWishes";
import type { Receivers } from "./receivers";
import { shareWords } from "./shareWords";
import { strikeKinds } from "./strikeKinds";

interface WishesCardProps {
  readonly wishes: CopyWishes;
  readonly receivers: Receivers;
  readonly onChange: (wishes: CopyWishes) => void;
}

/** For whom, masked or not, figures or formulas, reference number. Outsiders get masked copies, and little else, unless the sender says otherwise. */
export function WishesCard({ wishes, receivers, onChange }: WishesCardProps): React.JSX.Element {
  const { words } = usePane();
  const text = shareWords(words);
  const change = (own: Partial<CopyWishes>): void => onChange({ ...wishes, ...own });
  const { scope, to, receiver, masked, formulas, reference } = wishes;
  const chooseScope = (value: string): void => {
    const next: CopyScope = copyScopes.find((each) => each === value) ?? "county";
    const first = receivers[0]?.municipalities[0]?.code ?? "";
    change({ scope: next, to: next === "municipality" ? first : "all" });
  };
  return (
    <section className="fd-card">
      <h2>{text("sendTitle")}</h2>
      <RadioGroup
        layout="horizontal"
        className="fd-scopes"
        aria-label={text("sendTitle")}
        value={scope}
        onChange={(_event, { value }) => chooseScope(value)}
      >
        {copyScopes.map((each) => (
          <Radio key={each} value={each} label={text(`scope_${each}`)} />
        ))}
      </RadioGroup>
      {scope !== "country" && (
        <label className="fd-field">
          <span>{text("sendTo")}</span>
          <Select size="small" value={to} onChange={(_event, { value }) => change({ to: value })}>
            {scope === "county" && (
              <option value="all">{text("allCounties", { count: receivers.length })}</option>
            )}
            {scope === "county" &&
              receivers.map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            {scope === "municipality" &&
              receivers.map((county) => (
                <optgroup key={county.code} label={county.name}>
                  <option value={`all:${county.code}`}>
                    {text("allMunicipalities", { county: county.name, count: county.municipalities.length })}
                  </option>
                  {county.municipalities.map(({ code, name }) => (
                    <option key={code} value={code}>
                      {name}
                    </option>
                  ))}
                </optgroup>
              ))}
          </Select>
        </label>
      )}
      <fieldset className="fd-group">
        <legend>{text("receiver")}</legend>
        <RadioGroup
          value={receiver}
          onChange={(_event, { value }) => {
            const isOutside = value === "outside";
            change({
              receiver: isOutside ? "outside" : "authority",
              masked: isOutside,
              strikes: { ...wishes.strikes, kinds: isOutside ? strikeKinds : [] },
            });
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
        {scope === "country" && masked && <p className="fd-quiet">{text("maskedWhole")}</p>}
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
