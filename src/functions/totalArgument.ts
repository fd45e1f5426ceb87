import { asShown, isWhole, refusal } from "../base";
import { figure, figureIssue, readCell } from "../tables";
import { refuse } from "./refuse";
import { singleValue } from "./singleValue";

/** A total as handed over. */
export function totalArgument(value: unknown): number {
  const cell = readCell(singleValue(value));
  const issue = figureIssue(cell);
  if (issue) refuse([{ ...issue, column: "total" }]);
  const number = asShown(figure(cell) ?? 0);
  if (!isWhole(number) || number < 0) refuse(refusal("F401", { found: number }).issues);
  return number;
}
