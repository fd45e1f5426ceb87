// One gate for what `npm run types` and `npm run lint` say about types and code: the compiler reads the tree and checks
// every type once, and the linter asks the same program instead of building its own. Exit status: 0 all is well, 1 not.
import path from "node:path";
import { ESLint } from "eslint";
import ts from "typescript";

const root = path.resolve(import.meta.dirname, "..");

/** The program of tsconfig.json, its syntax trees with the way up that the linter walks. */
function ownProgram() {
  const file = path.join(root, "tsconfig.json");
  const { options, fileNames, errors } = ts.getParsedCommandLineOfConfigFile(file, undefined, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: (fault) => {
      throw new Error(ts.flattenDiagnosticMessageText(fault.messageText, "\n"));
    },
  });
  return ts.createProgram(
    fileNames,
    options,
    ts.createCompilerHost(options, true),
    undefined,
    errors, // told with the program's own
  );
}

const program = ownProgram();
const faults = ts.getPreEmitDiagnostics(program);
const place = {
  getCurrentDirectory: () => root,
  getCanonicalFileName: (name) => name,
  getNewLine: () => "\n",
};
if (faults.length > 0) console.log(ts.formatDiagnostics(faults, place));

const linter = new ESLint({
  cwd: root,
  overrideConfig: {
    files: ["**/*.ts", "**/*.tsx"],
    languageOptions: { parserOptions: { projectService: false, programs: [program] } },
  },
});
const results = await linter.lintFiles(["."]);
const text = await (await linter.loadFormatter("stylish")).format(results);
if (text) console.log(text);

const found = results.reduce((sum, { errorCount, warningCount }) => sum + errorCount + warningCount, 0);
console.log(`${results.length} files: ${faults.length} faults of types, ${found} of the linter`);
process.exitCode = faults.length + found > 0 || results.length === 0 ? 1 : 0;
