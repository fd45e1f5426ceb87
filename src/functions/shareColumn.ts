import { ratioToNumber, refusal } from "../base";
import type { Issue } from "../base";
import { readTransform, transformed, transforms } from "../distribution-key";
import { accept } from "./accept";
import { column } from "./column";
import { figureVector } from "./figureVector";
import { optionalText } from "./optionalText";
import { optionalVector } from "./optionalVector";
import { refuse } from "./refuse";

/** SHARE: one criterion as shares or scores. */
export function shareColumn(values: unknown, transformName: unknown, population: unknown): number[][] {
  const name = optionalText(transformName) ?? "share";
  const transform = readTransform(name);
  const offered = transforms.filter((each) => each !== "factor");
  if (transform === undefined || transform === "factor") {
    return refuse(refusal("F302", { found: name, expected: offered.join(", ") }).issues);
  }
  const x = figureVector(values, "values", { negative: true });
  const people = optionalVector(population, "population", x.length);
  const zeros = (people ?? []).flatMap((count, row): Issue[] =>
    count === 0 ? [{ code: "F206", severity: "error", row: row + 1, found: 0, column: "population" }] : [],
  );
  if (zeros.length > 0) return refuse(zeros);
  const exact = accept(transformed(x, transform, people));
  return column(exact.over.map((over) => ratioToNumber(over, exact.under)));
}
