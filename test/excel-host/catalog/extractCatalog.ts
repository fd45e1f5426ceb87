import type { Catalog, ClassShape } from "./Catalog";

type Draft = { -readonly [K in keyof ClassShape]: ClassShape[K] };

const OPENING = /^ {4}var (_?[A-Za-z0-9]+) = \(function \(_super\) \{$/;
const NAVIGATION = /_createPropertyObject\((?:Excel|OfficeCore)\.(\w+), this, "(\w+)"/;
const OBJECT_METHOD = /_createMethodObject\((?:Excel|OfficeCore)\.(\w+), this, "(\w+)", \d, \[(.*?)\]/;
const VALUE_METHOD = /_invokeMethod\(this, "(\w+)", \d, \[(.*?)\]/;
const ITEM =
  /_create(?:IndexerObject\(Excel\.(\w+), this|ChildItemObject\(Excel\.(\w+), (?:true|false), this)/;

/**
 * Reads the shape of every class out of the text of the client's debug build. Nothing of the client is kept in
 * the repository: this runs on the installed package.
 */
export function extractCatalog(debugSource: string): Catalog {
  const catalog: Record<string, Draft> = {};
  const lines = debugSource.split(/\r?\n/);
  let shape: Draft | null = null;
  let eventType: number | null = null;
  let registration = "";
  lines.forEach((line, i) => {
    const opening = OPENING.exec(line);
    if (opening && lines[i + 1]?.includes("__extends(")) {
      shape = catalog[opening[1]!] ??= {
        scalars: [],
        settable: [],
        navigations: {},
        methods: {},
        events: {},
      };
    } else if (line.startsWith("    }(")) shape = null;
    if (!shape) return;
    if (line.includes('"_scalarPropertyOriginalNames"')) shape.scalars = listAfter(lines, i);
    if (line.includes('"_scalarPropertyUpdateable"')) shape.settable = listAfter(lines, i);
    const type = /^\s*eventType: (\d+),/.exec(line);
    if (type) eventType = Number(type[1]);
    const register = /registerFunc: function \(\) \{ return _this\.(\w+)\(/.exec(line);
    if (register && line.includes(" registerFunc") && eventType !== null) {
      registration = register[1]!;
      shape.events[registration] = { type: eventType, own: false };
    }
    if (/getTargetIdFunc: function \(\) \{ return _this\.id;/.test(line) && registration) {
      shape.events[registration] = { type: eventType!, own: true };
      registration = "";
    }
    readMembers(line, shape);
  });
  for (const [name, one] of Object.entries(catalog))
    if (!one.scalars.length && !Object.keys(one.navigations).length && !Object.keys(one.methods).length)
      delete catalog[name];
  return catalog;
}

function readMembers(line: string, shape: Draft): void {
  const navigation = NAVIGATION.exec(line);
  if (navigation) shape.navigations[navigation[2]!] = navigation[1]!;
  const objectMethod = OBJECT_METHOD.exec(line);
  const valueMethod = objectMethod ? null : VALUE_METHOD.exec(line);
  if (objectMethod)
    shape.methods[objectMethod[2]!] = { result: objectMethod[1]!, parameters: names(objectMethod[3]) };
  else if (valueMethod) shape.methods[valueMethod[1]!] = { parameters: names(valueMethod[2]) };
  const item = ITEM.exec(line);
  if (item) shape.item = (item[1] ?? item[2])!;
}

const names = (list = ""): string[] => (list ? list.split(", ") : []);

/** The array that the getter two lines below returns. */
function listAfter<T>(lines: string[], i: number): T[] {
  const list = /return (\[.*\]);/.exec(lines[i + 2] ?? "");
  return list ? (JSON.parse(list[1]!) as T[]) : [];
}
