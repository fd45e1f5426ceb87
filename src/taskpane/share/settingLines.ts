import type { Language } from "../../base";
import { keyHeaders, transformNames } from "../../distribution-key";
import {
  methodNames,
  missingNames,
  parameterNames,
  parameters,
  purposeNames,
  stageNames,
  yesNoNames,
} from "../../scenario";
import type { SettingChange } from "../../scenario";

/** A parameter or a part of the key that differs, in words. */
export interface SettingLine {
  readonly name: string;
  readonly before: string | number | null;
  readonly after: string | number | null;
}

/**
 * What differs in parameters and key, called as in the workbook's own tables.
 * @remarks Example: "population weight" 0.5 → 1 is "population: vikt", 0.5 → 1 in Swedish.
 */
export function settingLines(changes: readonly SettingChange[], language: Language): readonly SettingLine[] {
  const words: Readonly<Record<string, string>> = {
    ...purposeNames[language],
    ...missingNames[language],
    ...stageNames[language],
    ...methodNames[language],
    ...transformNames[language],
  };
  const headers = keyHeaders[language];
  const said = (value: SettingChange["before"]): string | number | null =>
    typeof value === "boolean"
      ? yesNoNames[language][value ? "yes" : "no"]
      : typeof value === "string"
        ? (words[value] ?? value)
        : value;
  const called = ({ kind, name }: SettingChange): string => {
    const parameter = parameters.find((each) => each === name);
    if (kind === "parameter") return parameter ? parameterNames[language][parameter] : name;
    const [, column = name, part = ""] = /^(.*) (transform|weight|cap)$/.exec(name) ?? [];
    const header = part === "transform" || part === "weight" || part === "cap" ? headers[part] : "";
    return header === "" ? column : `${column}: ${header.toLowerCase()}`;
  };
  return changes.map((each) => ({
    name: called(each),
    before: said(each.before),
    after: said(each.after),
  }));
}
