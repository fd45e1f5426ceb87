import { transforms } from "../../distribution-key";
import { explain } from "../../report";
import type { ExplanationLine } from "../../report";
import type { ScenarioRun } from "../../scenario";
import { formatNumber, whyTexts } from "../../wording";
import { filledWords } from "../filledWords";
import type { PaneWords } from "../paneWords";
import { cellOf } from "./cellOf";

/** One step of an explanation as the pane shows it: what, how much, and how that came about. */
export interface WhyStep {
  readonly title: string;
  readonly figure: string;
  readonly details: readonly string[];
  /** Where the figure stands that the step begins with. */
  readonly cell?: string;
  readonly isSum: boolean;
}

type Values = ExplanationLine["values"];

/**
 * The steps of one municipality, in order, told from the lines that the report derives; nothing is computed here.
 * @param names  what methods, transforms and bounds are called
 */
export function whySteps(
  run: ScenarioRun,
  place: number,
  words: PaneWords,
  names: Readonly<Record<string, string>>,
): readonly WhyStep[] {
  const text = filledWords(whyTexts, words);
  const lines = explain(run, place);
  const valuesOf = (kind: ExplanationLine["text"]): Values =>
    lines.find((line) => line.text === kind)?.values ?? {};
  const has = (kind: ExplanationLine["text"]): boolean => lines.some((line) => line.text === kind);
  const figure = (value: unknown, decimals?: number): string =>
    decimals === undefined
      ? formatNumber(Number(value), words.language)
      : words.number(Number(value), decimals);
  const percent = (value: unknown, decimals = 4): string => words.percent(Number(value), decimals);
  const terms: Readonly<Record<string, string>> = words.results.terms;
  const named = (value: unknown): string => names[String(value)] ?? terms[String(value)] ?? String(value);
  /** In the sheet a transform is a formula; here it is said what it does. */
  const how = (id: unknown): string => {
    const transform = transforms.find((each) => each === id);
    return transform ? words.text(`transform_${transform}`) : "";
  };
  const step = (
    title: string,
    shown: string,
    details: readonly string[],
    more: Partial<WhyStep> = {},
  ): WhyStep => ({
    title,
    figure: shown,
    details: details.filter((each) => each !== ""),
    isSum: false,
    ...more,
  });
  const at = (column: unknown): Partial<WhyStep> => {
    const cell = cellOf(run, place, String(column));
    return cell === undefined ? {} : { cell };
  };
  const weighed = (values: Values, kind: "share" | "capped" | "score"): WhyStep => {
    const share = kind === "score" ? figure(values["share"], 4) : percent(values["share"]);
    const { weight, weights, source } = values;
    const told = {
      figure: figure(values["figure"]),
      share,
      counted: percent(values["counted"]),
      weight: figure(weight),
      weights: figure(weights),
    };
    const part = kind === "score" ? figure(values["part"], 4) : percent(values["part"]);
    const details = [
      text(kind, told),
      how(values["transform"]),
      source ? text("source", { source: unbracketed(String(source)) }) : "",
    ];
    return step(String(values["criterion"]), part, details, at(values["column"]));
  };
  const { country } = run.municipal;
  const unit = words.results.units[run.scenario.purpose];
  const steps = lines.flatMap(({ text: kind, values }): WhyStep[] => {
    switch (kind) {
      case "criterionShare":
        return [weighed(values, "share")];
      case "criterionCapped":
        return [weighed(values, "capped")];
      case "criterionScore":
        return [weighed(values, "score")];
      case "redistributed":
        return [step(text("redistributed"), percent(values["part"]), [text("redistributedText")])];
      case "score":
        return [step(text("scoreTotal"), figure(values["population"]), [])];
      case "factor": {
        const criterion = String(values["criterion"]);
        const told = {
          figure: figure(values["figure"]),
          mean: figure(values["mean"], 2),
          weight: figure(values["weight"]),
        };
        const column = run.key.factors.find((each) => each.criterion.name === criterion)?.criterion.column;
        return [
          step(
            text("factor", { criterion }),
            `× ${figure(values["multiplier"], 4)}`,
            [text("factorText", told)],
            at(column),
          ),
        ];
      }
      case "key":
        return [
          step(text("key"), percent(values["key"]), [text("keyText"), text(`criteria_${country}`)], {
            isSum: true,
          }),
        ];
      case "target":
      case "targetTied": {
        const pot = valuesOf("pot");
        const told = {
          key: percent(valuesOf("entitlement")["key"]),
          pot: figure(pot["pot"]),
          total: figure(pot["total"]),
          existing: figure(pot["existing"]),
          entitlement: figure(values["entitlement"], 2),
          method: named(values["method"]),
        };
        const tied = kind === "targetTied" ? text("tiedText") : "";
        return [step(text("target"), figure(values["target"]), [text("targetText", told), tied])];
      }
      case "stock":
      case "stockDeducted": {
        const { persons, minors, weight } = values;
        const counted = (Number(persons) - Number(minors ?? 0)) * Number(weight);
        const told = { persons: figure(persons), minors: figure(minors ?? 0), weight: figure(weight) };
        const how = text(kind === "stock" ? "stockText" : "stockDeducted", told);
        return [
          step(
            String(values["column"]),
            figure(Number(counted.toPrecision(15))),
            [how],
            at(values["column"]),
          ),
        ];
      }
      case "noStock":
        return [step(text("existing"), figure(0), [text("noStock")])];
      case "existing":
        return has("noStock")
          ? []
          : [step(text("existing"), figure(values["existing"]), [], { isSum: true })];
      case "shortfall":
      case "noShortfall": {
        const told = { target: figure(values["target"]), existing: figure(values["existing"]) };
        const lacking = kind === "shortfall" ? figure(values["shortfall"]) : figure(0);
        return [step(text("shortfall"), lacking, [text(`${kind}Text`, told)])];
      }
      case "level":
        return [
          step(text("level"), figure(values["filled"], 2), [
            text("levelText", { level: figure(values["level"]) }),
          ]),
        ];
      case "filled":
        return [step(text("minus"), `− ${figure(values["existing"])}`, [`= ${figure(values["rest"], 2)}`])];
      case "aboveLevel": {
        const told = { existing: figure(values["existing"]), filled: figure(values["filled"], 2) };
        return [step(text("minus"), `− ${figure(values["existing"])}`, [text("over", told)])];
      }
      case "places": {
        const bound = valuesOf("bound");
        const details = [
          text("placesText", { method: named(valuesOf("rule")["method"]) }),
          has("bound")
            ? text("boundText", { maximum: figure(bound["maximum"]), bound: named(bound["bound"]) })
            : "",
          has("minimum") ? text("minimumText", { minimum: figure(valuesOf("minimum")["minimum"]) }) : "",
          has("tied") ? text("tiedText") : "",
          run.scenario.purpose === "acquisition" ? text(`evenText_${country}`) : "",
        ];
        return [step(text("places", { unit }), figure(values["places"]), details, { isSum: true })];
      }
      case "perThousand": {
        const told = { before: figure(values["before"], 2), population: figure(values["population"]) };
        return [step(text("perThousand"), figure(values["after"], 2), [text("perThousandText", told)])];
      }
      case "direction": {
        const word = words.results.directions[values["direction"] as keyof typeof words.results.directions];
        const told = {
          share: percent(values["share"], 0),
          high: percent(values["high"], 0),
          medium: percent(values["medium"], 0),
        };
        return [step(text("direction"), word, [text("directionText", told)])];
      }
      default:
        return [];
    }
  });
  return steps;
}

/** In the sheet a source stands in brackets behind its line. */
function unbracketed(source: string): string {
  return source.trim().replace(/^\[(.*)\]$/, "$1");
}
