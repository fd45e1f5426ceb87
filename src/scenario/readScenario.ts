import { apportionMethods, placesMethods } from "../allocation";
import { asShown, finish, isWhole, refusal, success } from "../base";
import type { Issue, Language, Result } from "../base";
import { cellAt, cellText, figure, figureIssue, isBlankRow, normaliseHeader, readCell } from "../tables";
import type { Cell, vocabulary } from "../tables";
import { defaultScenario } from "./defaultScenario";
import type { Parameter } from "./parameter";
import { readParameter } from "./readParameter";
import { readValue } from "./readValue";
import { scenarioHeaders } from "./scenarioHeader";
import type { Credits, Scenario } from "./scenario";

/** One row of a scenario table, understood. */
interface Setting {
  readonly cell: Cell;
  /** 1-based row of the block. */
  readonly row: number;
  readonly name: string;
}

type Settings = ReadonlyMap<Parameter, Setting>;

/**
 * Reads a scenario: a table Parameter | Value in English, Swedish or Norwegian, or a bare number, which is the total.
 * @param otherwise  the total where none is given
 * @remarks
 * Every row is optional but the total; a blank value leaves the default.
 * Errors: F401, F701 unknown parameter, F702 unknown value, F703 no total, F704 not available in this version, F705 twice, F709 no such table, F106–F111 values that are no figures.
 */
export function readScenario(
  values: readonly (readonly unknown[])[] | number,
  otherwise?: number,
): Result<Scenario> {
  const only =
    typeof values === "number"
      ? values
      : values.length === 1 && values[0]?.length === 1
        ? values[0][0]
        : undefined;
  if (only !== undefined && only !== "" && only !== null) {
    return fromSettings(new Map([["total", { cell: readCell(only), row: 1, name: "total" }]]), [], "en");
  }
  if (
    typeof values === "number" ||
    values.every((row) => row.every((value) => readCell(value).kind === "blank"))
  ) {
    return otherwise === undefined ? refusal("F703") : success(defaultScenario(otherwise));
  }
  if (values.every((row) => row.length < 2)) return refusal("F709");
  const { settings, issues, language } = readSettings(values);
  return fromSettings(settings, issues, language, otherwise);
}

function readSettings(values: readonly (readonly unknown[])[]): {
  settings: Settings;
  issues: Issue[];
  language: Language;
} {
  const settings = new Map<Parameter, Setting>();
  const issues: Issue[] = [];
  const language = headerLanguage(values[0] ?? []);
  values.forEach((row, place) => {
    const cells = row.map(readCell);
    if (isBlankRow(cells) || (place === 0 && language !== undefined)) return;
    const name = cellText(cells[0]);
    const parameter = readParameter(name);
    if (!parameter) issues.push({ code: "F701", severity: "error", row: place + 1, found: name });
    else if (settings.has(parameter)) {
      issues.push({ code: "F705", severity: "error", row: place + 1, found: name });
    } else settings.set(parameter, { cell: cellAt(cells, 1), row: place + 1, name });
  });
  return { settings, issues, language: language ?? "en" };
}

function headerLanguage(row: readonly unknown[]): Language | undefined {
  const [first, second] = row.map((value) => normaliseHeader(String(value ?? "")));
  if (first !== "parameter") return undefined;
  const entry = Object.entries(scenarioHeaders).find(([, header]) => normaliseHeader(header[1]) === second);
  return (entry?.[0] as Language | undefined) ?? "en";
}

function fromSettings(
  settings: Settings,
  issues: Issue[],
  headed: Language,
  otherwise?: number,
): Result<Scenario> {
  const read = settingReader(settings, issues);
  const asked = read.number("total") ?? otherwise;
  const total = asked === undefined ? undefined : asShown(asked);
  if (total === undefined && (settings.get("total")?.cell.kind ?? "blank") === "blank") {
    issues.push({ code: "F703", severity: "error" });
  } else if (total !== undefined && (!isWhole(total) || total < 0)) {
    issues.push({ code: "F401", severity: "error", found: total });
  }
  const plain = defaultScenario(total ?? 0);
  refuseLater(read, issues);
  const credit = (role: keyof Credits, parameter: Parameter): number =>
    read.number(parameter) ?? plain.credits[role];
  const country = read.word("country", readValue.country);
  const maximumPerThousand = read.number("maximumPerThousand");
  const exemptAbove = read.number("exemptAbove");
  return finish(
    {
      total: total ?? 0,
      purpose: read.word("purpose", readValue.purpose) ?? plain.purpose,
      ...(country ? { country } : {}),
      credits: {
        ownHousing: credit("ownHousing", "creditOwnHousing"),
        agencyHousing: credit("agencyHousing", "creditAgencyHousing"),
        municipalHousing: credit("municipalHousing", "creditMunicipalHousing"),
        asylumSeekers: credit("asylumSeekers", "creditAsylumSeekers"),
        reception: credit("reception", "creditReception"),
      },
      deductUnaccompanied: read.yesNo("deductUnaccompanied") ?? plain.deductUnaccompanied,
      method: read.oneOf("method", placesMethods) ?? plain.method,
      targetMethod: read.oneOf("targetMethod", apportionMethods) ?? plain.targetMethod,
      minimum: read.number("minimum") ?? plain.minimum,
      ...(maximumPerThousand === undefined ? {} : { maximumPerThousand }),
      useCapacity: read.yesNo("useCapacity") ?? plain.useCapacity,
      ...(exemptAbove === undefined ? {} : { exemptAbove }),
      missing: read.word("missing", readValue.missing) ?? plain.missing,
      directionHighBelow: read.number("directionHighBelow") ?? plain.directionHighBelow,
      directionMediumBelow: read.number("directionMediumBelow") ?? plain.directionMediumBelow,
      language: read.word("language", readValue.language) ?? headed,
    },
    issues,
  );
}

/** Parameters of later versions: their defaults are accepted, anything else is refused aloud, never ignored. */
function refuseLater(read: ReturnType<typeof settingReader>, issues: Issue[]): void {
  const refuse = (parameter: Parameter, asked: string | number): void => {
    issues.push({ code: "F704", severity: "error", column: parameter, found: asked });
  };
  const stage = read.word("stage", readValue.stage);
  if (stage !== undefined && stage !== "flat") refuse("stage", stage);
  for (const parameter of ["minimumLot", "keepPrevious"] as const) {
    const value = read.number(parameter);
    if (value !== undefined && value !== 0) refuse(parameter, value);
  }
  if (read.yesNo("noIncrease")) refuse("noIncrease", "yes");
}

function settingReader(settings: Settings, issues: Issue[]) {
  const wrong = (setting: Setting, offered: readonly string[]): undefined => {
    const [found, expected] = [cellText(setting.cell), offered.join(", ")];
    issues.push({ code: "F702", severity: "error", row: setting.row, column: setting.name, found, expected });
    return undefined;
  };
  const set = (parameter: Parameter): Setting | undefined => {
    const setting = settings.get(parameter);
    return setting?.cell.kind === "blank" ? undefined : setting;
  };
  const word = <T extends string>(
    parameter: Parameter,
    reader: (text: string) => T | undefined,
    offered: readonly string[],
  ): T | undefined => {
    const setting = set(parameter);
    return setting && (reader(cellText(setting.cell)) ?? wrong(setting, offered));
  };
  return {
    word: <T extends string>(parameter: Parameter, reader: ReturnType<typeof vocabulary<T>>): T | undefined =>
      word(parameter, reader, reader.ids),
    number(parameter: Parameter): number | undefined {
      const setting = set(parameter);
      if (!setting) return undefined;
      const issue = figureIssue(setting.cell);
      const value = figure(setting.cell) ?? 0;
      const where = { row: setting.row, column: setting.name };
      if (issue) issues.push({ ...issue, ...where });
      else if (value < 0 && parameter !== "total")
        issues.push({ code: "F110", severity: "error", found: value, ...where });
      return issue ? undefined : value;
    },
    yesNo(parameter: Parameter): boolean | undefined {
      const setting = set(parameter);
      if (!setting) return undefined;
      if (setting.cell.kind === "number" && (setting.cell.value === 0 || setting.cell.value === 1)) {
        return setting.cell.value === 1;
      }
      const answer = word(parameter, readValue.yesNo, readValue.yesNo.ids);
      return answer === undefined ? undefined : answer === "yes";
    },
    oneOf<T extends string>(parameter: Parameter, offered: readonly T[]): T | undefined {
      return word(
        parameter,
        (text) => {
          const method = readValue.method(text);
          return offered.find((each) => each === method);
        },
        offered,
      );
    },
  };
}
