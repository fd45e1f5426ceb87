import type { Language } from "../base";
import { transforms } from "./transform";
import type { Transform } from "./transform";

/** What a transform is called in a definition table; the identifier itself is understood in every language. */
export const transformNames: Readonly<Record<Language, Readonly<Record<Transform, string>>>> = {
  en: {
    share: "share",
    inverse: "inverse",
    rate: "rate",
    inverseRate: "inverse rate",
    complement: "complement",
    minmax: "minmax",
    inverseMinmax: "inverse minmax",
    factor: "factor",
  },
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

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\d×/]/gu, "");

const known = new Map<string, Transform>();
for (const transform of transforms) {
  known.set(plain(transform), transform);
  for (const names of Object.values(transformNames)) known.set(plain(names[transform]), transform);
}

/** Reads a transform's name in any of the languages; undefined where none is meant. */
export function readTransform(text: string): Transform | undefined {
  return known.get(plain(text));
}
