/**
 * The worksheet functions and their parameters, in the order that workbooks have stored. Names and order never
 * change once released; a new parameter is optional and comes last.
 * @remarks
 * Example: signatures.SHORTFALL = ["target", "existing"].
 */
export const signatures = {
  SHARE: ["values", "transform", "population"],
  BLEND: ["shares", "weights"],
  KEY: ["table", "definition"],
  CREDIT: ["stock", "weights"],
  APPORTION: ["total", "weights", "minimum", "maximum", "codes", "method"],
  TARGET: ["total", "key", "existing", "codes", "method"],
  SHORTFALL: ["target", "existing"],
  PLACES: ["total", "key", "existing", "minimum", "maximum", "codes", "method"],
  LEVEL: ["total", "key", "existing", "minimum", "maximum"],
  PERTHOUSAND: ["persons", "population"],
  EVENNESS: ["persons", "base", "measure"],
  MUNICIPALITY: ["query", "field", "country"],
  CHECK: ["table", "definition", "scenario"],
  ALLOCATE: ["table", "definition", "scenario", "columns"],
  EXPLAIN: ["municipality", "table", "definition", "scenario"],
  RANKOFFERS: ["offers", "table", "definition", "scenario", "rules"],
  SELECTOFFERS: ["offers", "table", "definition", "scenario", "rules"],
  OFFERCURVE: ["offers", "table", "definition", "scenario", "rules", "points"],
  SURCHARGES: ["offers", "table", "definition", "scenario", "rules"],
} as const;
