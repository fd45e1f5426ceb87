// npm run validate: node test/manifest/validate.mjs manifest.xml [more.xml …]
// Checks manifests without a network: schemas (where they are at hand), own checks, and the built metadata in dist/.
// Exit status: 0 all is well, 1 a fault was found.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { XmlDocument } from "libxml2-wasm";
import { manifestFaults } from "./manifestFaults.mjs";
import { metadataFaults } from "./metadataFaults.mjs";
import { schemaFaults, schemaFolder } from "./schemaFaults.mjs";

const root = path.resolve(import.meta.dirname, "../..");
const schemas = schemaFolder(root);
if (!schemas)
  console.log("schemas: not at hand, only the project's own checks were made (set MANIFEST_SCHEMAS)");

function faultsOf(file) {
  let document;
  try {
    document = XmlDocument.fromBuffer(readFileSync(file));
    return [...(schemas ? schemaFaults(document, schemas) : []), ...manifestFaults(document, root)];
  } catch (failure) {
    return [failure.message.trim()];
  } finally {
    document?.dispose();
  }
}

function report(what, faults) {
  console.log(faults.length === 0 ? `valid    ${what}` : `INVALID  ${what}`);
  for (const fault of faults) console.log(`  ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
}

for (const file of process.argv.slice(2)) report(file, faultsOf(file));
const given = process.env.BUILT_FOLDER; // several are written as in PATH
for (const built of given?.split(path.delimiter) ?? [path.join(root, "dist")]) {
  const metadata = metadataFaults(built);
  if (metadata) report(`functions' metadata in ${path.relative(root, built)}`, metadata);
  else console.log("functions' metadata: not built yet, so not checked (npm run build)");
  if (metadata && existsSync(path.join(built, "manifest.xml")) && !given)
    report("dist/manifest.xml", faultsOf(path.join(built, "manifest.xml")));
}
