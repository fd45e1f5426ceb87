// The functions' metadata as Excel will load it: the same functions in every language, only the words differ.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

const FILES = ["functions.json", "functions.sv-se.json", "functions.nb-no.json"];

/** One sentence per fault of the built metadata in a folder, or undefined where nothing was built. */
export function metadataFaults(folder) {
  if (!existsSync(path.join(folder, FILES[0]))) return undefined;
  const faults = [];
  const shapes = new Map();
  for (const file of FILES) {
    if (!existsSync(path.join(folder, file))) {
      faults.push(`${file} was not built`);
      continue;
    }
    const metadata = JSON.parse(readFileSync(path.join(folder, file), "utf8"));
    if (metadata.allowErrorForDataTypeAny !== true)
      faults.push(`${file} keeps errors from reaching the functions`);
    for (const described of metadata.functions) {
      const { id, name, description, parameters } = described;
      if (id !== name) faults.push(`${file}: ${id} has the name ${name}`);
      if (!description || description.length > 1024)
        faults.push(`${file}: ${id} needs a description of 1 to 1024 characters`);
      for (const parameter of parameters) {
        const { name: word, description: text } = parameter;
        if (!word || !text || text.length > 512)
          faults.push(`${file}: ${id}, ${word}: 1 to 512 characters are needed`);
      }
      const words = parameters.map((parameter) => parameter.name);
      if (new Set(words).size < words.length) faults.push(`${file}: ${id} has two parameters of one name`);
    }
    const withoutWords = (key, content) => (key === "description" || key === "word" ? undefined : content);
    const functions = metadata.functions.map((described) => ({
      ...described,
      parameters: described.parameters.map(({ name: word, ...rest }) => ({ word, ...rest })),
    }));
    shapes.set(file, JSON.stringify({ ...metadata, functions }, withoutWords));
  }
  for (const [file, shape] of shapes)
    if (shape !== shapes.get(FILES[0]))
      faults.push(`${file} does not describe the same functions as ${FILES[0]}`);
  return faults;
}
