import type { OmittedCriterion, RuleSet } from "../../distribution-key/rules";
import { formatNumber, ruleTexts } from "../../wording";
import { filledWords } from "../filledWords";
import { usePane } from "../usePane";

interface RuleSetNoteProps {
  readonly ruleSet: RuleSet;
  readonly omitted: readonly OmittedCriterion[];
}

/** Where a rule set comes from, what it leaves open, and what the table lacks for it. */
export function RuleSetNote({ ruleSet, omitted }: RuleSetNoteProps): React.JSX.Element | null {
  const { words } = usePane();
  const text = filledWords(ruleTexts, words);
  const { source, date, hasTransforms, remarks, criteria, origin } = ruleSet;
  const absent = omitted.filter((each) => each.why === "absent");
  const list = absent.map(({ ground, weight }) =>
    text(weight === undefined ? "missingColumn" : "missingWeight", {
      name: text(`ground_${ground}`).toLocaleLowerCase(words.language),
      weight: weight === undefined ? "" : formatNumber(weight, words.language),
    }),
  );
  const isSwedish = origin === "sweden" && criteria.every((each) => each.weight !== undefined);
  const lines = [
    ...(source === undefined ? [] : [text("source", { source, date: date ?? "" })]),
    ...(criteria.some((each) => each.weight === undefined) ? [text("weightsUnpublished")] : []),
    ...(isSwedish ? [text("weightsPublished")] : []),
    ...(hasTransforms ? [] : [text("transformsUnpublished")]),
    ...remarks.map((each) => text(each)),
  ];
  const gaps = [
    ...(absent.length > 0 ? [text("missing", { list: list.join(", ") })] : []),
    ...omitted.flatMap(({ ground, why, column = "" }) =>
      why === "absent"
        ? []
        : [text(why === "count" ? "isCount" : "isRate", { name: text(`ground_${ground}`), column })],
    ),
  ];
  if (lines.length + gaps.length === 0) return null;
  return (
    <div className="fd-note">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {gaps.length > 0 && (
        <div className="fd-note-gaps">
          {gaps.map((line) => (
            <p key={line}>{line}</p>
          ))}
          <p>{text("incomplete")}</p>
        </div>
      )}
    </div>
  );
}
