import fs from "node:fs";
import type { CustomFunctionTable } from "./CustomFunction";
import { type FunctionMetadata, loadCustomFunctions } from "./loadCustomFunctions";

/** The functions of a built file, with the metadata that lies beside it. */
export function readCustomFunctions(file: string, namespace = "FORDELA"): CustomFunctionTable {
  const beside = file.replace(/\.js$/, ".json");
  const metadata = fs.existsSync(beside)
    ? (JSON.parse(fs.readFileSync(beside, "utf8")) as FunctionMetadata)
    : undefined;
  return loadCustomFunctions(fs.readFileSync(file, "utf8"), metadata, namespace);
}
