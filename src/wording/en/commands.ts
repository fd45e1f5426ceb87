/** What the command line says in English; {name} is filled in. */
export const commands = {
  usage:
    "fordela allocate FILE --out FILE [--scenario NAME] [--total N]\nfordela share FILE --by county|municipality|country [--county 12] --out DIRECTORY [--freeze values|formulas] [--for authorities|outsiders] [--mask 1-5|none] [--reference NUMBER] [--strike comments,hidden,scenarios,personal,addin,SHEET] [--scenario NAME] [--total N]\nfordela merge FILE RETURN… --out FILE [--accept all|none|12,0114,0115:places]\nfordela unmerge FILE --out FILE [--only 12,0114,0115:places]\nfordela verify FILE\nfordela compare FILE FILE [--scenario NAME]\nfordela compare FILE --scenario NAME --with NAME\nfordela inspect FILE\nAll take --json and --language en|sv|nb. Without --language the answer is in English, and what is written into a file keeps the language of its scenario.\nExit status: 0 fine, 1 differences or a refusal, 2 a file that could not be read.",
  misuseCommand: "There is no command “{found}”.",
  misuseOption: "The option {found} is unknown, or lacks a value that it can have.",
  misuseFiles: "The command {found} takes another number of files.",
  misuseOut: "The command {found} needs --out, which says where the result is written.",
  misuseValue: "The command {found} does not take these options, or not these values of them.",
  fingerprint: "Fingerprint of the inputs: {fingerprint}",
  allocated:
    "{total} distributed over {municipalities} municipalities. The result stands on the sheet {sheet} in {out}.",
  verified: "Every stored figure follows from the inputs.",
  differs: "Figures that do not follow from the inputs: {count}",
  difference: "{cell}: stored {stored}, computed {computed}",
  table: "Table: {place}, {rows} rows",
  scenario: "Scenario: {name}, total {total}",
  result: "Result: {cell}, {rows} rows",
  unchanged: "The returns differ in nothing.",
  unmerged: "Cells that hold again what they held: {count}. Written to {out}.",
  leftCell: "{code}  {field}: changed since it was taken back, and left as it is",
  nothing: "Nothing was found that can be distributed.",
};
