// What the schemas do not see: references that lead nowhere, missing languages, wrong pictures.
import { existsSync } from "node:fs";
import path from "node:path";
import { pictureSize } from "./pictureSize.mjs";

const LOCALES = ["sv-se", "nb-no"];
const RIBBON_SIZES = ["16", "20", "24", "32", "40", "48", "64", "80"];
const LONGEST = { String: 125, LongStrings: 250 };

/**
 * One sentence per fault of the manifest.
 * @param document  the parsed manifest (libxml2-wasm)
 * @param root      folder under which the pictures stand as they do on the server
 */
export function manifestFaults(document, root) {
  const faults = [];
  const all = (expression) => document.find(expression);
  const named = (...names) => all(`//*[${names.map((name) => `local-name()="${name}"`).join(" or ")}]`);
  const value = (node, name) => node.attrs.find((attribute) => attribute.name === name)?.value;

  const resources = all('//*[local-name()="Resources"]/*/*');
  const byId = new Map();
  for (const resource of resources) {
    const id = value(resource, "id");
    if (byId.has(id)) faults.push(`the resource ${id} stands twice`);
    byId.set(id, resource);
  }
  const used = new Set();
  for (const node of all("//*[@resid]")) {
    used.add(value(node, "resid"));
    if (!byId.has(value(node, "resid")))
      faults.push(`${node.name} points to ${value(node, "resid")}, which is no resource`);
  }
  for (const id of byId.keys()) if (!used.has(id)) faults.push(`the resource ${id} is used by nothing`);

  const controls = [...named("Control"), ...named("Group")].map((node) => value(node, "id"));
  for (const id of controls.filter((each, place) => controls.indexOf(each) !== place))
    faults.push(`the control ${id} stands twice`);

  // In another order or place Excel starts a second runtime, and pane and functions no longer share anything.
  const page = value(named("Runtime")[0], "resid");
  const samePage = {
    Page: value(all('//*[local-name()="Page"]/*')[0], "resid"),
    FunctionFile: value(named("FunctionFile")[0], "resid"),
    pane: value(all('//*[local-name()="Action"]/*[local-name()="SourceLocation"]')[0], "resid"),
  };
  for (const [place, resid] of Object.entries(samePage))
    if (resid !== page) faults.push(`${place} uses ${resid}, the runtime ${page}: they must share one page`);

  const addresses = [...all("//@DefaultValue"), ...all("//*[@Locale]/@Value")]
    .map((attribute) => attribute.value)
    .filter((text) => /^[a-z]+:\/\//i.test(text));
  const origins = new Set(addresses.map((text) => new URL(text).origin));
  if (origins.size > 1) faults.push(`addresses of several hosts: ${[...origins].join(", ")}`);
  for (const text of addresses) if (!text.startsWith("https://")) faults.push(`${text} is not https`);

  const texts = [
    ...resources.filter(({ name }) => name === "String"),
    ...named("DisplayName", "Description"),
  ].filter((node) => value(node, "DefaultValue") !== undefined);
  const localised = [...texts, byId.get("Functions.Metadata.Url")].filter(Boolean);
  for (const node of localised) {
    const id = value(node, "id") ?? node.name;
    const overrides = node.find('*[local-name()="Override"]');
    const isNamespace = id === "Functions.Namespace";
    for (const locale of LOCALES)
      if (!isNamespace && !overrides.some((override) => value(override, "Locale") === locale))
        faults.push(`${id} has no text for ${locale}`);
    if (isNamespace && overrides.length > 0)
      faults.push("the namespace of the functions must not be localised");
    const longest = LONGEST[node.parent.name] ?? (node.name === "Description" ? 250 : LONGEST.String);
    for (const text of [
      value(node, "DefaultValue"),
      ...overrides.map((override) => value(override, "Value")),
    ])
      if (text.length > longest) faults.push(`${id}: ${text.length} characters, ${longest} are allowed`);
  }

  const checkPicture = (address, size) => {
    const file = path.join(root, "assets", path.basename(new URL(address).pathname)); // wherever the server keeps it
    if (!existsSync(file)) faults.push(`${address}: there is no such file`);
    else if (pictureSize(file) !== `${size}×${size}`)
      faults.push(`${address} is ${pictureSize(file) ?? "no picture"}, not ${size}×${size}`);
  };
  checkPicture(value(named("IconUrl")[0], "DefaultValue"), 32);
  checkPicture(value(named("HighResolutionIconUrl")[0], "DefaultValue"), 64);
  for (const icon of named("Icon")) {
    const images = icon.find("*");
    const sizes = images.map((image) => value(image, "size")).join(" ");
    if (sizes !== RIBBON_SIZES.join(" "))
      faults.push(`an icon has the sizes ${sizes}, not ${RIBBON_SIZES.join(" ")}`);
    for (const image of images) {
      const address = byId.get(value(image, "resid"));
      if (address) checkPicture(value(address, "DefaultValue"), value(image, "size"));
    }
  }
  return faults;
}
