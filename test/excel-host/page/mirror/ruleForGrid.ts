import type { IStyleBase } from "@univerjs/core";
import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFValueType,
  type IConditionalFormattingRuleConfig,
} from "@univerjs/sheets-conditional-formatting";
import type { ConditionalFormat } from "../../model";

const OPERATORS: Record<string, CFNumberOperator> = {
  Between: CFNumberOperator.between,
  NotBetween: CFNumberOperator.notBetween,
  EqualTo: CFNumberOperator.equal,
  NotEqualTo: CFNumberOperator.notEqual,
  GreaterThan: CFNumberOperator.greaterThan,
  LessThan: CFNumberOperator.lessThan,
  GreaterThanOrEqual: CFNumberOperator.greaterThanOrEqual,
  LessThanOrEqual: CFNumberOperator.lessThanOrEqual,
};
const VALUE_TYPES: Record<string, CFValueType> = {
  LowestValue: CFValueType.min,
  HighestValue: CFValueType.max,
  Number: CFValueType.num,
  Percent: CFValueType.percent,
  Percentile: CFValueType.percentile,
  Formula: CFValueType.formula,
};

/** A conditional format as the grid draws it; null for a kind that the grid has not (it then shows no colour). */
export function ruleForGrid(format: ConditionalFormat): IConditionalFormattingRuleConfig | null {
  const part = (format.rule[format.type] ?? {}) as Record<string, unknown>;
  if (format.type === "Custom") {
    const formula = text(part, "Rule.Formula");
    return formula
      ? {
          type: CFRuleType.highlightCell,
          subType: CFSubRuleType.formula,
          value: formula,
          style: styleOf(part),
        }
      : null;
  }
  if (format.type === "CellValue") {
    const operator = OPERATORS[text(part, "Rule.Operator")];
    const first = Number(text(part, "Rule.Formula1").replace(/^=/, ""));
    const second = Number(text(part, "Rule.Formula2").replace(/^=/, ""));
    if (operator === undefined || Number.isNaN(first)) return null;
    const base = {
      type: CFRuleType.highlightCell,
      subType: CFSubRuleType.number,
      style: styleOf(part),
    } as const;
    return operator === CFNumberOperator.between || operator === CFNumberOperator.notBetween
      ? { ...base, operator, value: [first, second] }
      : { ...base, operator, value: first };
  }
  if (format.type === "ColorScale") return colourScale(part);
  if (format.type === "DataBar") {
    const positiveColor = text(part, "PositiveFormat.FillColor") || "#638EC6";
    return {
      type: CFRuleType.dataBar,
      isShowValue: get(part, "ShowDataBarOnly") !== true,
      config: {
        min: { type: CFValueType.min },
        max: { type: CFValueType.max },
        isGradient: get(part, "PositiveFormat.GradientFill") !== false,
        positiveColor,
        nativeColor: "#D13438",
      },
    };
  }
  return null;
}

function colourScale(part: Record<string, unknown>): IConditionalFormattingRuleConfig {
  const points = ["Minimum", "Midpoint", "Maximum"].filter((name) => get(part, `Criteria.${name}`));
  return {
    type: CFRuleType.colorScale,
    config: points.map((name, index) => {
      const type = VALUE_TYPES[text(part, `Criteria.${name}.Type`)] ?? CFValueType.num;
      const formula = text(part, `Criteria.${name}.Formula`).replace(/^=/, "");
      const number = Number(formula);
      const value = formula === "" ? {} : { value: Number.isNaN(number) ? formula : number };
      return { index, color: text(part, `Criteria.${name}.Color`) || "#FFFFFF", value: { type, ...value } };
    }),
  };
}

function styleOf(part: Record<string, unknown>): IStyleBase {
  const style: IStyleBase = {};
  const fill = text(part, "Format.Fill.Color");
  const font = text(part, "Format.Font.Color");
  if (fill) style.bg = { rgb: fill };
  if (font) style.cl = { rgb: font };
  if (get(part, "Format.Font.Bold") === true) style.bl = 1;
  if (get(part, "Format.Font.Italic") === true) style.it = 1;
  return style;
}

/** A property by its path, whether its names begin with a capital (as on the wire) or not. */
function get(object: unknown, path: string): unknown {
  let at = object;
  for (const name of path.split(".")) {
    if (typeof at !== "object" || at === null) return undefined;
    const bag = at as Record<string, unknown>;
    at = bag[name] ?? bag[name.charAt(0).toLowerCase() + name.slice(1)];
  }
  return at;
}

function text(object: unknown, path: string): string {
  const value = get(object, path);
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
