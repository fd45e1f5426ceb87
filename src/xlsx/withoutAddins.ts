import type { PackageParts } from "./openPackage";
import { withoutLinks } from "./withoutLinks";

/**
 * A package that opens no add-in's pane, so that a receiver is not asked whether to trust one.
 * @remarks Source: MS-OWEXML 2.2 (task panes). What an add-in keeps in custom XML is no part of that.
 */
export function withoutAddins(parts: PackageParts): PackageParts {
  return withoutLinks(parts, "", ({ kind }) => kind === "webextensiontaskpanes");
}
