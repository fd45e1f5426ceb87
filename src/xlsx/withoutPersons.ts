import { strToU8 } from "fflate";
import type { PackageParts } from "./openPackage";
import { packageText } from "./packageText";

const personal = ["dc:creator", "cp:lastModifiedBy", "cp:lastPrinted", "cp:revision", "Manager", "Company"];

/** A package whose properties name nobody. Other properties, a sensitivity label among them, are kept. Source: ECMA-376 part 2, 8.3.4. */
export function withoutPersons(parts: PackageParts): PackageParts {
  const left = { ...parts };
  for (const path of ["docProps/core.xml", "docProps/app.xml"]) {
    if (!parts[path]) continue;
    let xml = packageText(parts, path);
    for (const name of personal)
      xml = xml.replace(new RegExp(`<${name}\\b[^>]*>[\\s\\S]*?</${name}>`, "g"), "");
    left[path] = strToU8(xml);
  }
  return left;
}
