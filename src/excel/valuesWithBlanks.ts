/**
 * What a range holds, blanks as "", so that an empty cell is never 0.
 * @param range  with its values and their types loaded
 */
export function valuesWithBlanks({
  values,
  valueTypes,
}: Pick<Excel.Range, "values" | "valueTypes">): unknown[][] {
  return (values as unknown[][]).map((row, at) =>
    row.map((value, place) => (valueTypes[at]?.[place] === Excel.RangeValueType.empty ? "" : value)),
  );
}
