import design from "@univerjs/design/locale/en-US";
import docsUi from "@univerjs/docs-ui/locale/en-US";
import sheets from "@univerjs/sheets/locale/en-US";
import conditionalFormattingUi from "@univerjs/sheets-conditional-formatting-ui/locale/en-US";
import filter from "@univerjs/sheets-filter/locale/en-US";
import filterUi from "@univerjs/sheets-filter-ui/locale/en-US";
import formula from "@univerjs/sheets-formula/locale/en-US";
import formulaUi from "@univerjs/sheets-formula-ui/locale/en-US";
import numfmtUi from "@univerjs/sheets-numfmt-ui/locale/en-US";
import sortUi from "@univerjs/sheets-sort-ui/locale/en-US";
import table from "@univerjs/sheets-table/locale/en-US";
import tableUi from "@univerjs/sheets-table-ui/locale/en-US";
import sheetsUi from "@univerjs/sheets-ui/locale/en-US";
import ui from "@univerjs/ui/locale/en-US";

/** Texts that the grid asks for and that its package forgot (0.25.1). */
const forgotten = {
  "sheets-formula": {
    progress: {
      analyzing: "Analysing",
      calculating: "Calculating",
      "array-analysis": "Analysing",
      "array-calculation": "Calculating",
      done: "Done",
    },
  },
};

/** The grid's own texts. Univer ships none in Swedish or Norwegian, so its menus stay in English. */
export const gridTexts = [
  design,
  ui,
  docsUi,
  sheets,
  sheetsUi,
  formula,
  formulaUi,
  numfmtUi,
  conditionalFormattingUi,
  filter,
  filterUi,
  sortUi,
  table,
  tableUi,
  forgotten,
];
