import { strToU8 } from "fflate";
import type { PackageParts } from "./openPackage";
import { packageSheets } from "./packageSheets";
import { packageText } from "./packageText";
import { withoutLinks } from "./withoutLinks";

/**
 * A package without comments, notes, threads and the list of the people who wrote them.
 * @remarks The drawing that shows notes keeps what else it shows (buttons). Source: ECMA-376 part 1, 12.3.3; MS-XLSX 2.1.29.
 */
export function withoutComments(parts: PackageParts): PackageParts {
  let left = withoutLinks(parts, "xl/workbook.xml", ({ kind }) => kind === "person");
  for (const { path } of packageSheets(parts))
    left = withoutLinks(left, path, ({ kind }) => kind === "comments" || kind === "threadedComment");
  const drawings = Object.keys(left).filter((path) => /\.vml$/i.test(path));
  const shown = drawings.map((path) => {
    const xml = packageText(left, path).replace(/<v:shape\b[\s\S]*?<\/v:shape>/g, (shape) =>
      /ObjectType=["']Note["']/.test(shape) ? "" : shape,
    );
    return [path, strToU8(xml)] as const;
  });
  return { ...left, ...Object.fromEntries(shown) };
}
