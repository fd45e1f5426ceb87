import { apportionMethods, placesMethods } from "../allocation";
import type { ApportionMethod, PlacesMethod } from "../allocation";
import type { Language } from "../base";
import { englishNames } from "../tables";
import { missingPolicies, purposes } from "./scenario";
import type { MissingPolicy, Purpose } from "./scenario";

export const stages = ["flat", "county", "countyFigures"] as const;
export type Stage = (typeof stages)[number];

type Named<Id extends string> = Readonly<Record<Language, Readonly<Record<Id, string>>>>;

/** What each value that is a word is called in a scenario table. Source: the glossary. */
export const purposeNames: Named<Purpose> = {
  en: englishNames(purposes),
  sv: { acquisition: "anskaffning", assignment: "anvisning", settlement: "bosättning" },
  nb: { acquisition: "framskaffelse", assignment: "tildeling", settlement: "bosetting" },
};

export const missingNames: Named<MissingPolicy> = {
  en: englishNames(missingPolicies),
  sv: { refuse: "stoppa", zero: "noll", upper: "övre gräns", exclude: "uteslut" },
  nb: { refuse: "stopp", zero: "null", upper: "øvre grense", exclude: "utelat" },
};

export const stageNames: Named<Stage> = {
  en: englishNames(stages),
  sv: { flat: "direkt", county: "länet först", countyFigures: "givna länstal" },
  nb: { flat: "direkte", county: "fylket først", countyFigures: "gitte fylkestall" },
};

export const methodNames: Named<PlacesMethod | ApportionMethod> = {
  en: {
    sainteLague: "Sainte-Laguë",
    dHondt: "d'Hondt",
    adams: "Adams",
    huntingtonHill: "Huntington-Hill",
    dean: "Dean",
    modifiedSainteLague: "modified Sainte-Laguë",
    largestRemainder: "largest remainder",
    halfUp: "ordinary rounding per row",
    clipAndScale: "clip and scale",
    proportional: "proportional",
  },
  sv: {
    sainteLague: "uddatalsmetoden",
    dHondt: "heltalsmetoden",
    adams: "Adams",
    huntingtonHill: "Huntington-Hill",
    dean: "Dean",
    modifiedSainteLague: "jämkade uddatalsmetoden",
    largestRemainder: "största rest",
    halfUp: "vanlig avrundning per rad",
    clipAndScale: "nolla och skala",
    proportional: "proportionellt",
  },
  nb: {
    sainteLague: "Sainte-Laguës metode",
    dHondt: "d'Hondts metode",
    adams: "Adams",
    huntingtonHill: "Huntington-Hill",
    dean: "Dean",
    modifiedSainteLague: "modifisert Sainte-Laguë",
    largestRemainder: "største brøk",
    halfUp: "vanlig avrunding per rad",
    clipAndScale: "nullstill og skaler",
    proportional: "proporsjonalt",
  },
};

export const yesNoNames: Named<"yes" | "no"> = {
  en: { yes: "yes", no: "no" },
  sv: { yes: "ja", no: "nej" },
  nb: { yes: "ja", no: "nei" },
};

export const allMethods = [...new Set([...placesMethods, ...apportionMethods])];
