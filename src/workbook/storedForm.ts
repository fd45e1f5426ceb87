/**
 * The form in which scenarios are kept in a workbook.
 * @remarks
 * 1: scenarios with their keys (2026-11-24). 2: every parameter of the scenario is kept; one that form 1 did not know has its
 * default. A change after which an older version would read another scenario gets the next number and a step in storedSteps.
 */
export const storedForm = 2;
