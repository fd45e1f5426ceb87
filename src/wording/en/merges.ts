/** What the list of returned files and the log say in English; apart, because the worksheet functions merge nothing. */
export const merges = {
  unbalanced: "Accepted alone it breaks the county's sum. Accept the county's other agreed figures with it.",
  capacityShort:
    "The capacity is below the places that the municipality is to have. Agree on where in the county the rest goes.",
  file: "File",
  kept: "kept, so that nothing else moves",
  before: "Stood before",
  title: "Taken back from the counties",
  decisions: "Not taken over this time",
  municipalityCode: "Municipality code",
  countyCode: "County code",
};
