import type { Language } from "../base";
import { englishNames, vocabulary } from "../tables";
import { transforms } from "./transform";
import type { Transform } from "./transform";

/** What a transform is called in a definition table; the identifier itself is understood in every language. */
export const transformNames: Readonly<Record<Language, Readonly<Record<Transform, string>>>> = {
  en: englishNames(transforms),
  sv: {
    share: "andel",
    inverse: "omvänd andel",
    rate: "tal × folkmängd",
    inverseRate: "folkmängd / tal",
    complement: "komplement",
    minmax: "poäng",
    inverseMinmax: "omvänd poäng",
    factor: "faktor",
  },
  nb: {
    share: "andel",
    inverse: "omvendt andel",
    rate: "tall × folkemengde",
    inverseRate: "folkemengde / tall",
    complement: "komplement",
    minmax: "poeng",
    inverseMinmax: "omvendt poeng",
    factor: "faktor",
  },
};

/** Reads a transform's name in any of the languages; undefined where none is meant. */
export const readTransform = vocabulary(transforms, Object.values(transformNames));
