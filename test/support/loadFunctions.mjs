// The shipped worksheet functions, as any JavaScript runtime may load them.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

/** Name → function, from dist/functions.js and nothing else. */
export function loadFunctions(root = path.resolve(import.meta.dirname, "../..")) {
  const file = path.join(root, "dist/functions.js");
  if (!existsSync(file)) throw new Error("dist/functions.js is not there: npm run build makes it");
  const functions = new Map();
  const CustomFunctions = {
    associate: (id, implementation) => functions.set(id, implementation),
    Error: class extends Error {
      constructor(code, message) {
        super(message);
        this.code = code;
      }
    },
    ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
  };
  new Function("CustomFunctions", readFileSync(file, "utf8"))(CustomFunctions);
  return functions;
}
