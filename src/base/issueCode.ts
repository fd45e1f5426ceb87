/**
 * Every finding that the product can report, by code. The comment beside a code is the rule in one line.
 * @remarks F stops the computation it belongs to; W lets it go on. The hundreds tell the room:
 * 1 tables, 2 municipalities, 3 distribution key, 4 allocation, 5 procurement, 6 report, 7 scenario, 8 workbook and files.
 */
export const issueCodes = [
  "F101", // A block must hold a header row and at least one row.
  "F102", // A required column must be there.
  "F103", // A column that is referred to by name must occur once.
  "F104", // A vector is one column or one row.
  "F105", // Vectors that belong together are equally long.
  "F106", // A figure must be a number.
  "F107", // A figure must not be missing.
  "F108", // A suppressed figure is not a number.
  "F109", // A figure that is not applicable is not a number.
  "F110", // A figure must not be negative.
  "F111", // A cell that holds an error has no figure.
  "F112", // The figure must be a whole number.
  "F113", // A yes/no cell must hold yes or no.
  "F201", // A municipal table needs a column of codes or names.
  "F202", // A municipality must be in the register.
  "F203", // Population must not be missing.
  "F204", // A municipality occurs once.
  "F205", // A municipality must be unambiguous.
  "F206", // Population must not be 0.
  "F207", // The table must hold at least one municipality.
  "F209", // The country must be decided by codes, names or the scenario.
  "F210", // Unaccompanied minors cannot exceed the stock that they are part of.
  "F211", // A municipality field is one of those offered.
  "W201", // A row that sums others is left out.
  "W202", // Code and name in a row should mean the same municipality.
  "W203", // Several columns fit one role; the named one was taken.
  "W204", // Some of the country's municipalities are not in the table.
  "W205", // A note or footnote row is left out.
  "F301", // A key definition needs its columns.
  "F302", // A transform is one of those offered.
  "F303", // At least one criterion is needed.
  "F304", // Weights must not all be zero.
  "F305", // A criterion's column must be in the table.
  "F306", // An inverse needs figures above 0.
  "F307", // A score needs figures that differ.
  "F308", // Score criteria and share criteria do not mix.
  "F309", // A negative share is taken by the method clip and scale only.
  "F310", // A factor must not be negative.
  "F311", // A cap belongs to a share criterion.
  "F312", // A column whose sum (or mean) is 0 gives no shares.
  "F313", // A cap needs at least one criterion without a cap.
  "F314", // A factor needs another criterion to multiply.
  "F315", // This transform needs the population.
  "F316", // There are as many weights as columns.
  "F401", // The total is a whole number of at least 0 and at most 15 digits.
  "F402", // The minimums must fit within the total.
  "F403", // The maximums must leave room for the total.
  "F404", // A minimum must not exceed its maximum.
  "F405", // A method is one of those offered here.
  "F406", // Weights must not all be zero.
  "F407", // Base 0 cannot carry persons.
  "F408", // Places agreed beforehand must fit within the total.
  "F409", // A code occurs once.
  "F410", // A measure is one of those offered.
  "F411", // Without persons there is no evenness to measure.
  "W401", // Rounding row by row does not keep the total.
  "W402", // Equal claims to the last places were settled by the rule.
  "W403", // A negative share counts as 0 in the target.
  "F501", // The offers hold at least the places needed.
  "F502", // Whole offers make up an allowed number of places.
  "F503", // The budget covers the cheapest choice.
  "F504", // The offers reach the mean access asked for.
  "F505", // Two offers do not share an id.
  "F506", // An offer has a price above 0.
  "F507", // An offer has a whole number of places above 0.
  "F509", // Offers and basis belong to one country.
  "F510", // An offer's municipality has a row and a share in the key.
  "F511", // A price is not above its ceiling.
  "W511", // Where there are ceilings, a form should have one.
  "F512", // An offer has at least the least number of places.
  "F513", // An offer reaches the least access.
  "F514", // A choice that keeps budget and mean access was found, or there is proof that none exists.
  "F520", // An inventory needs a column of places.
  "F521", // A date must be a date.
  "F522", // A usable share lies between 0 and 1.
  "W520", // Places without a usable share are not counted.
  "W521", // Places that another row counts are left out.
  "W522", // Places that come after the wanted date are left out.
  "W523", // Places without a date are not counted where a date is wanted.
  "W524", // Operator and kind are among those offered.
  "W525", // Access is yes, no or minutes.
  "F701", // A parameter is one of those known.
  "F702", // A parameter's value is one of those offered.
  "F703", // The scenario needs a total.
  "F704", // This parameter is not available in this version.
  "F705", // A parameter occurs once.
  "F706", // A parameter that follows a column needs the column.
  "F707", // A result column is one of those offered.
  "F708", // A municipality to explain must be in the table.
  "F709", // A scenario table needs parameter and value.
  "F710", // A stock that is credited is a number of persons, not a rate.
  "W701", // A role that is credited is absent from the table.
  "W702", // A missing or suppressed credit counts as the scenario says.
  "W703", // A municipality left the run because a credit is missing.
  "W704", // A municipality is exempt from new places.
  "W705", // A municipality has places agreed beforehand.
  "W706", // Unaccompanied minors stand apart from the credited stock that they are part of, and are not taken out of it.
  "F801", // A file may not be larger than the limit.
  "F802", // A file must be an .xlsx workbook that is whole.
  "F803", // What a file unpacks to may not be larger than the limit.
  "F804", // A file may not declare entities.
  "F805", // A file must not be locked by a password or of the old kind (.xls).
  "F806", // A file must hold a table with municipalities.
  "F807", // A scenario asked for must be in the file.
  "F808", // A file to verify must hold a result.
  "F809", // A masked copy cannot be verified from itself.
  "F810", // A file must be there and readable.
  "F811", // A file must be writable.
  "F820", // What the product keeps in a file must be of a form that this version knows.
  "F821", // A column that must be added to a table needs free cells beside it.
  "F822", // A return must be a county copy of ours.
  "F823", // What the product keeps in a file must be whole.
  "F830", // A sheet to be struck out must be in the file.
  "F831", // A copy must keep a sheet.
  "F832", // No copy for others may hold offers.
  "F833", // A county that is asked for must be in the table.
] as const;

export type IssueCode = (typeof issueCodes)[number];
