import { ratioToNumber } from "../base";
import { readTransform, transformed, transforms } from "../distribution-key";
import { accept } from "./accept";
import { column } from "./column";
import { figureVector } from "./figureVector";
import { isOmitted } from "./isOmitted";
import { oneOf } from "./oneOf";
import { optionalText } from "./optionalText";
import { populationVector } from "./populationVector";

/** SHARE: one criterion as shares or scores. */
export function shareColumn(values: unknown, transformName: unknown, population: unknown): number[][] {
  const offered = transforms.filter((each) => each !== "factor");
  const transform = oneOf(optionalText(transformName) ?? "share", offered, "F302", readTransform);
  const x = figureVector(values, "values", { negative: true });
  const people = isOmitted(population) ? undefined : populationVector(population, x.length);
  const exact = accept(transformed(x, transform, people));
  return column(exact.over.map((over) => ratioToNumber(over, exact.under)));
}
