import { fileRun } from "../files";
import { compareRuns } from "../scenario";
import type { MunicipalChange, RunComparison } from "../scenario";
import { fingerprint } from "../sharing";
import type { Language } from "../base";
import { comparisonTexts, fill } from "../wording";
import type { CommandArguments } from "./commandArguments";
import { commandRefusal } from "./commandRefusal";
import { jsonOutcome } from "./jsonOutcome";
import type { CommandOutcome, FileAccess } from "./runCommand";

/**
 * fordela compare A B [--scenario NAME], or A --scenario NAME --with NAME: what differs between two workbooks or scenarios, and why.
 * @remarks Status: 0 nothing differs, 1 something does, 2 a file could not be read.
 */
export async function compareCommand(
  given: CommandArguments,
  bytes: Uint8Array,
  files: FileAccess,
): Promise<CommandOutcome> {
  const { scenario, with: other } = given.options;
  const [, path] = given.files;
  let second = bytes;
  if (path !== undefined)
    try {
      second = await files.read(path);
    } catch {
      return commandRefusal([{ code: "F810", severity: "error", found: path }], given);
    }
  const before = await fileRun(bytes, scenario);
  if (!before.ok) return commandRefusal(before.issues, given);
  const after = await fileRun(second, other ?? scenario);
  if (!after.ok) return commandRefusal(after.issues, given);
  const comparison = compareRuns(before.value, after.value);
  const status = comparison.isSame ? 0 : 1;
  if (given.json) {
    const fingerprints = [fingerprint(before.value), fingerprint(after.value)];
    return jsonOutcome(status, { fingerprints, ...comparison });
  }
  return { status, text: told(comparison, given.language ?? "en").join("\n") };
}

function told(
  { isSame, settings, municipalities, isExplained }: RunComparison,
  language: Language,
): readonly string[] {
  const words = comparisonTexts[language];
  if (isSame) return [words.same];
  const moved = municipalities.filter((each) => placesOf(each) !== undefined);
  const other = municipalities.filter(({ inputs }) => inputs.length > 0);
  return [
    ...(settings.length > 0 ? [words.settings] : []),
    ...settings.map(({ name, before, after }) =>
      fill(words.change, { name, before: String(before ?? "–"), after: String(after ?? "–") }),
    ),
    fill(words.inputs, { count: other.length }),
    fill(words.moved, { count: moved.length }),
    ...moved.map((each) => {
      const { before, after } = placesOf(each) ?? { before: null, after: null };
      const parts = each.causes?.map(
        (step) => `${step.causes.map((cause) => words[cause]).join(" + ")} ${signed(step.places)}`,
      );
      return fill(words.municipality, {
        code: each.code,
        name: each.name,
        before: String(before ?? "–"),
        after: String(after ?? "–"),
        why: parts && parts.length > 0 ? `: ${parts.join(", ")}` : "",
      });
    }),
    ...(isExplained ? [] : [words.notSplit]),
  ];
}

const placesOf = ({ results }: MunicipalChange) => results.find(({ figure }) => figure === "places");
const signed = (count: number): string => (count > 0 ? `+${count}` : `−${-count}`);
