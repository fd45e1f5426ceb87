// The manifest against Microsoft's schemas. They are not part of the repository (CC-BY, large): the folder of
// MANIFEST_SCHEMAS, or ../shared/reference/manifest-xsd beside a checkout, is used where it exists.
import { existsSync } from "node:fs";
import path from "node:path";
import { XmlDocument, XsdValidator } from "libxml2-wasm";
import { xmlRegisterFsInputProviders } from "libxml2-wasm/lib/nodejs.mjs";

const SCHEMAS = {
  "http://schemas.microsoft.com/office/appforoffice/1.1": "OfficeAppManifestV1_1.xsd",
  "http://schemas.microsoft.com/office/taskpaneappversionoverrides": "TaskPaneAppVersionOverridesV1_0.xsd",
};

/** The folder with the schemas, or undefined. */
export function schemaFolder(root) {
  const places = [process.env.MANIFEST_SCHEMAS, path.join(root, "../shared/reference/manifest-xsd")];
  return places.find((place) => place && existsSync(path.join(place, Object.values(SCHEMAS)[0])));
}

/** One sentence per violation, with its line. The root element and VersionOverrides have schemas of their own. */
export function schemaFaults(document, folder) {
  xmlRegisterFsInputProviders();
  const imports = Object.entries(SCHEMAS).map(
    ([namespace, file]) => `<xs:import namespace="${namespace}" schemaLocation="${file}"/>`,
  );
  const entry = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports.join("")}</xs:schema>`;
  const schema = XmlDocument.fromString(entry, { url: path.join(folder, "entry.xsd") });
  const validator = XsdValidator.fromDoc(schema);
  try {
    validator.validate(document);
    return [];
  } catch (failure) {
    const details = failure.details ?? [{ line: "?", message: failure.message }];
    return details.map(({ line, message }) => `line ${line}: ${message.trim()}`);
  } finally {
    validator.dispose();
    schema.dispose();
  }
}
