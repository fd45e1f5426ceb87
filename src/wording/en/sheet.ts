/** What stands above a result in the workbook, in English; {name} is filled in. */
export const sheet = {
  live: "When written: {total} {unit} by the key {key}. The settings in force are on the sheet {settings}.",
  values: "Distributed: {total} {unit} by the key {key}.",
  highlights:
    "Need and highlights: {high} where existing is below {highBelow} of existing and new together, {medium} below {mediumBelow}, otherwise {low}; {over} where nothing is placed and existing exceeds the entitlement.",
};
