/** What a ribbon button says in English where there is no pane to say it. */
export const ribbon = {
  noPane:
    "The pane could not be opened. Close the workbook, open it again, and try once more. Nothing was written.",
};
