import { languages } from "../base";
import { missingPolicies, purposes } from "./scenario";
import {
  allMethods,
  methodNames,
  missingNames,
  purposeNames,
  stageNames,
  stages,
  yesNoNames,
} from "./methodNames";
import { vocabulary } from "../tables";

/** Reads the values of a scenario that are words, in any of the languages. */
export const readValue = {
  purpose: vocabulary(purposes, Object.values(purposeNames)),
  missing: vocabulary(missingPolicies, Object.values(missingNames)),
  stage: vocabulary(stages, Object.values(stageNames)),
  method: vocabulary(allMethods, Object.values(methodNames), {
    "uddatalsmetoden (Sainte-Laguë)": "sainteLague",
    "Sainte-Lague": "sainteLague",
    "heltalsmetoden (d'Hondt)": "dHondt",
  }),
  yesNo: vocabulary(["yes", "no"] as const, Object.values(yesNoNames), { true: "yes", false: "no" }),
  country: vocabulary(["SE", "NO"] as const, [
    { SE: "Sweden", NO: "Norway" },
    { SE: "Sverige", NO: "Norge" },
  ]),
  language: vocabulary(languages, [{ en: "English", sv: "Swedish", nb: "Norwegian" }], {
    engelska: "en",
    engelsk: "en",
    svenska: "sv",
    svensk: "sv",
    norska: "nb",
    norsk: "nb",
    bokmål: "nb",
    "sv-SE": "sv",
    "nb-NO": "nb",
    "en-US": "en",
    no: "nb",
  }),
};
