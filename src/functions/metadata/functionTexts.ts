import type { FunctionText } from "./functionText";
import type { LanguageTexts, ParameterWords } from "./languageTexts";
import { signatures } from "./signatures";

/**
 * The texts of one language, function by function in the order of the signatures.
 * @param texts  the language's words
 * @returns      one entry per function, its parameters in the order of the source
 * @remarks
 * Example: functionTexts(sv)[6] describes SHORTFALL with the parameters "måltal" and "befintligt".
 */
export function functionTexts(texts: LanguageTexts): FunctionText[] {
  const special: Readonly<Record<string, ParameterWords>> = texts.special;
  return Object.entries(signatures).map(([id, parameters]) => ({
    id,
    description: texts.functions[id as keyof typeof signatures],
    parameters: parameters.map((parameter) => {
      const [name, description] = special[`${id}.${parameter}`] ?? texts.parameters[parameter];
      return { id: parameter, name, description };
    }),
  }));
}
