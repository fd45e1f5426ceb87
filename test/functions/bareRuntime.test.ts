import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";
import { signatures } from "../../src/functions/metadata/signatures";

const built = process.env.BUILT_FOLDER ?? path.resolve(__dirname, "../../dist");

/** Runs the shipped file in a context of its own that offers nothing but the language and CustomFunctions. */
function associatedIn(globals: object): Map<string, unknown> {
  const file = path.join(built, "functions.js");
  if (!existsSync(file)) throw new Error("dist/functions.js is not there: npm run build makes it");
  const functions = new Map<string, unknown>();
  const CustomFunctions = {
    associate: (id: string, implementation: unknown) => functions.set(id, implementation),
    Error: class extends Error {},
    ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
  };
  vm.runInNewContext(readFileSync(file, "utf8"), { CustomFunctions, ...globals });
  return functions;
}

test("the shipped functions load where only CustomFunctions exists, and are all there", () => {
  const functions = associatedIn({});
  expect([...functions.keys()].sort()).toEqual(Object.keys(signatures).sort());
  for (const implementation of functions.values()) expect(typeof implementation).toBe("function");
});

test("they touch no window, document, Office or network even where those exist", () => {
  const touched: string[] = [];
  const guarded = (name: string) =>
    new Proxy(() => undefined, {
      get: () => touched.push(name),
      set: () => Boolean(touched.push(name)),
      apply: () => touched.push(name),
    });
  const names = ["window", "self", "document", "Office", "Excel", "fetch", "localStorage", "setTimeout"];
  associatedIn(Object.fromEntries(names.map((name) => [name, guarded(name)])));
  expect(touched).toEqual([]);
});

test("a guard of this test sees a file that does reach for a window", () => {
  expect(() => vm.runInNewContext("window.name", {})).toThrow("window is not defined");
});

test.each(["functions.json", "functions.sv-se.json", "functions.nb-no.json"])(
  "%s names what the file associates",
  (name) => {
    const metadata = JSON.parse(readFileSync(path.join(built, name), "utf8")) as {
      functions: { id: string }[];
    };
    expect(metadata.functions.map(({ id }) => id).sort()).toEqual([...associatedIn({}).keys()].sort());
  },
);
