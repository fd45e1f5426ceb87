import { en } from "./en";
import type { FunctionText } from "./functionText";
import { functionTexts } from "./functionTexts";
import type { GeneratedMetadata } from "./generatedMetadata";
import { nb } from "./nb";
import { sv } from "./sv";

// The manifest names these files; "sv" alone is not matched by every Excel, hence the full locales.
const FILES: Readonly<Record<string, readonly FunctionText[]>> = {
  "functions.json": functionTexts(en),
  "functions.sv-se.json": functionTexts(sv),
  "functions.nb-no.json": functionTexts(nb),
};

/**
 * The metadata files that Excel loads, one per language, from what the generator read out of functions.ts.
 * @param generated   ids, types and order of the functions and their parameters
 * @returns           file name → metadata; ids, names, types and order are the same in each
 * @remarks
 * The texts of all languages, English too, come from the tables beside this file: the comments in functions.ts
 * speak to developers and are not shown in Excel. A function or parameter without a text stops the build.
 * Errors:  throws, naming function and language, where a text is missing, left over or in another order.
 */
export function localisedMetadata(generated: GeneratedMetadata): Record<string, GeneratedMetadata> {
  return Object.fromEntries(
    Object.entries(FILES).map(([file, texts]) => [file, inLanguage(generated, file, texts)]),
  );
}

function inLanguage(
  generated: GeneratedMetadata,
  file: string,
  texts: readonly FunctionText[],
): GeneratedMetadata {
  return {
    // Errors in cells must reach the functions, which name the row; else the whole formula is the cell's error.
    allowErrorForDataTypeAny: true,
    ...generated,
    functions: generated.functions.map((described) => {
      if (described.id !== described.name) {
        throw new Error(
          `${described.id}: a function's id and its name must be the same, not ${described.name}`,
        );
      }
      const text = texts.find(({ id }) => id === described.id);
      if (!text) throw new Error(`${file}: ${described.id} has no text`);
      const inSource = described.parameters.map(({ name }) => name).join(", ");
      const inText = text.parameters.map(({ id }) => id).join(", ");
      if (inSource !== inText) {
        throw new Error(`${file}: ${described.id} takes (${inSource}), its texts speak of (${inText})`);
      }
      return {
        ...described,
        description: text.description,
        parameters: described.parameters.map((parameter, position) => ({
          ...parameter,
          name: text.parameters[position]?.name ?? parameter.name,
          description: text.parameters[position]?.description ?? "",
        })),
      };
    }),
  };
}
