import { Button, Input, Select, Slider } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { scoreTransforms, transformNames, transforms } from "../../distribution-key";
import type { Criterion } from "../../distribution-key";
import { NumberField } from "../NumberField";
import { unbroken } from "../unbroken";
import { usePane } from "../usePane";

interface CriterionRowProps {
  readonly criterion: Criterion;
  readonly columns: readonly string[];
  /** Sum of the weights that are blended. */
  readonly weights: number;
  /** Just added: it stands open, the keyboard at its column. */
  readonly isNew: boolean;
  readonly onChange: (criterion: Criterion) => void;
  readonly onRemove?: () => void;
}

const SLIDER_MOST = 100;

/** One criterion: how much it weighs, which column it reads and how. */
export function CriterionRow(props: CriterionRowProps): React.JSX.Element {
  const { criterion, columns, weights, isNew, onChange, onRemove } = props;
  const { words } = usePane();
  const { text } = words;
  const { name, column, transform, weight } = criterion;
  const weigh = (next: number): void => onChange({ ...criterion, weight: next });
  const more = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (isNew) more.current?.querySelector("select")?.focus();
  }, [isNew]);
  const options = columns.includes(column) ? columns : [column, ...columns];
  return (
    <li className="fd-criterion">
      <div className="fd-row">
        <h3 className="fd-criterion-name">{name}</h3>
        <NumberField
          isBare
          label={text("weightOf", { name })}
          value={weight}
          onChange={(value) => value !== undefined && weigh(value)}
        />
      </div>
      <Slider
        className="fd-slider"
        size="small"
        aria-label={text("weightSlider", { name })}
        min={0}
        max={Math.max(SLIDER_MOST, weight)}
        value={weight}
        onChange={(_event, { value }) => weigh(value)}
      />
      <p className="fd-quiet">
        {transform !== "factor" && weights > 0 && (
          <strong>{text("contributes", { share: words.percent(weight / weights, 0) })}</strong>
        )}{" "}
        {text(`transform_${transform}`)}
      </p>
      <details ref={more} className="fd-more" open={isNew || undefined}>
        <summary>{text("criterionMore", { column: unbroken(column) })}</summary>
        <label className="fd-field">
          <span>{text("column")}</span>
          <Select
            size="small"
            value={column}
            onChange={(_event, { value }) =>
              onChange({ ...criterion, column: value, name: name === column ? value : name })
            }
          >
            {options.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </Select>
        </label>
        <label className="fd-field">
          <span>{text("transform")}</span>
          <Select
            size="small"
            value={transform}
            onChange={(_event, { value }) => {
              const next = transforms.find((each) => each === value);
              if (next) onChange({ ...criterion, transform: next });
            }}
          >
            {transforms.map((each) => (
              <option key={each} value={each}>
                {transformNames[words.language][each]}
              </option>
            ))}
          </Select>
        </label>
        {!scoreTransforms.some((each) => each === transform) && transform !== "factor" && (
          <NumberField
            label={text("criterionCap")}
            hint={text("criterionCapHint")}
            placeholder="–"
            value={criterion.cap}
            onChange={(cap) => {
              const { cap: _before, ...rest } = criterion;
              onChange(cap === undefined ? rest : { ...rest, cap });
            }}
          />
        )}
        <label className="fd-field">
          <span>{text("criterionSource")}</span>
          <Input
            size="small"
            value={criterion.source ?? ""}
            onChange={(_event, { value }) => {
              const { source: _before, ...rest } = criterion;
              onChange(value === "" ? rest : { ...rest, source: value });
            }}
          />
        </label>
        {onRemove && (
          <Button size="small" onClick={onRemove}>
            {text("removeCriterion", { name })}
          </Button>
        )}
      </details>
    </li>
  );
}
