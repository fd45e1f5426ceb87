const DEFAULTS: Readonly<Record<string, unknown>> = {
  "Fill.Color": "#FFFFFF",
  "Fill.Pattern": "None",
  "Font.Bold": false,
  "Font.Italic": false,
  "Font.Strikethrough": false,
  "Font.Subscript": false,
  "Font.Superscript": false,
  "Font.Underline": "None",
  "Font.Color": "#000000",
  "Font.Name": "Calibri",
  "Font.Size": 11,
  HorizontalAlignment: "General",
  VerticalAlignment: "Bottom",
  WrapText: false,
  IndentLevel: 0,
  ShrinkToFit: false,
  TextOrientation: 0,
  ReadingOrder: "Context",
  AutoIndent: false,
  UseStandardHeight: true,
  UseStandardWidth: true,
  "Protection.Locked": true,
  "Protection.FormulaHidden": false,
};

/** How an untouched cell looks. */
export function formatDefault(path: string): unknown {
  if (/^Borders\..*Style$/.test(path)) return "None";
  if (/^Borders\..*Weight$/.test(path)) return "Thin";
  if (/^Borders\..*Color$/.test(path)) return "#000000";
  if (/TintAndShade$/.test(path)) return 0;
  return DEFAULTS[path] ?? null;
}
