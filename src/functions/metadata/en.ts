import type { LanguageTexts } from "./languageTexts";

/** What Excel shows in English, the language of every locale without texts of its own. */
export const en: LanguageTexts = {
  functions: {
    SHARE:
      "One criterion as shares, in the order of the rows. The shares add up to 1; the scores of minmax do not.",
    BLEND: "Weighted mean of several columns of shares, one weight per column. The result adds up to 1.",
    KEY: "The distribution key of a table with headers: one share per municipality, adding up to 1. Without a key definition it follows the population.",
    CREDIT:
      "Existing reception that counts: the stocks of each municipality, each stock multiplied by its weight and added up.",
    APPORTION:
      "Splits a total into whole numbers in proportion to the weights, within the minimum and maximum of each row. The result adds up to the total.",
    TARGET:
      "Target per municipality: its share of everything that exists and is to be added, in whole numbers.",
    SHORTFALL: "What is missing to reach the target; 0 where the target is reached or passed.",
    PLACES:
      "New places per municipality, as even as possible given what exists: whole numbers that add up to the total.",
    LEVEL: "The common level up to which PLACES fills the municipalities.",
    PERTHOUSAND: "Persons per 1,000 inhabitants, row by row.",
    EVENNESS: "How evenly persons are spread in relation to the key or the population.",
    MUNICIPALITY:
      "The register's code, name, county or country of a municipality, from a code or a name as agencies write it.",
    CHECK:
      "Everything in the table, the key definition and the scenario that needs attention: code, severity, row, municipality and text.",
    ALLOCATE:
      "The whole job in one formula: key, target, existing, shortfall, new places and direction for every municipality, with headers.",
    EXPLAIN:
      "Why a municipality gets the places it gets: the calculation step by step, with rules and sources.",
    RANKOFFERS:
      "The offers in the order of their evaluated price (price + surcharge − premium); those that fail a requirement stand last, with the reason.",
    SELECTOFFERS:
      "Which offers to take so that the need is met most evenly at the given weight of the cost. Supports a decision; an award follows the announced criteria.",
    OFFERCURVE:
      "Cost against unevenness, from the cheapest choice of offers to the most even, with the proven gap of every point.",
    SURCHARGES:
      "The smallest set of surcharges under which lowest evaluated price leads closest to the choice of SELECTOFFERS.",
  },
  parameters: {
    values: ["values", "The criterion's figures, one per municipality."],
    transform: [
      "transform",
      "How the figures become shares: share (default), inverse, rate, inverseRate, complement, minmax or inverseMinmax.",
    ],
    population: [
      "population",
      "Inhabitants per municipality. Needed by rate, inverseRate, complement; the other transforms do not use it.",
    ],
    shares: ["shares", "Columns of shares, one column per criterion, one row per municipality."],
    weights: ["weights", "Weights in proportion to which the total is split: one number per row, 0 or more."],
    table: [
      "table",
      "The table of municipalities with its header row, for example Municipalities[#All]. Total rows are recognised and left out.",
    ],
    definition: [
      "definition",
      "The key definition: a table with the headers Criterion, Column, Transform, Weight and, if wanted, Cap and Source. Left out: by population.",
    ],
    stock: [
      "stock",
      "What already stands in the municipalities: one column per kind, one row per municipality.",
    ],
    total: ["total", "What is to be distributed: whole persons or places, 0 or more."],
    minimum: [
      "minimum",
      "The least each row may get: one number for all or one per row. An empty cell means no bound.",
    ],
    maximum: [
      "maximum",
      "The most each row may get: one number for all or one per row. An empty cell means no bound.",
    ],
    codes: [
      "codes",
      "Municipality codes, one per row. They settle ties: the larger weight first, then the lower code, never the row order.",
    ],
    method: [
      "method",
      "Rounding method: largestRemainder (default), sainteLague, dHondt, adams, huntingtonHill, dean, modifiedSainteLague or halfUp, which does not keep the total.",
    ],
    key: ["key", "The distribution key: one number per municipality, 0 or more. Normalised to the sum 1."],
    existing: [
      "existing",
      "What already exists and counts, in persons or places, one per municipality. Left out: nothing.",
    ],
    target: ["target", "Target per municipality."],
    persons: ["persons", "Persons per municipality."],
    base: ["base", "What the persons are compared with, one per municipality: the key or the population."],
    measure: [
      "measure",
      "cv (default), gini, theil, dissimilarity, personsToMove, maxRatio, minRatio, within10, level, or all for a list of them.",
    ],
    query: [
      "query",
      "Code or name of one or several municipalities, for example 114, 0114 or Upplands Väsby.",
    ],
    field: ["field", "What to return: code (default), name, county, countyCode or country."],
    country: ["country", "SE or NO. Needed only where a code or a name exists in both countries."],
    scenario: [
      "scenario",
      "A table with the headers Parameter and Value, or only the number to distribute. See the guide for the parameters.",
    ],
    columns: [
      "columns",
      "The columns wanted, in the order wanted, by id, for example code, target, places. Left out: all.",
    ],
    municipality: ["municipality", "Code or name of the municipality to explain."],
    offers: [
      "offers",
      "The offers table with its header row: id, municipality, places, price per person and night, and more.",
    ],
    rules: [
      "rules",
      "A table Parameter and Value: need, maxOver, costWeight, budget, ceilings, surcharges, premiums.",
    ],
    points: ["points", "The number of points wanted beyond 20 offers; 11 if left out."],
  },
  special: {
    "BLEND.weights": ["weights", "One weight per column of shares, 0 or more, in any scale."],
    "CREDIT.weights": ["weights", "One weight per kind of stock: 1 counts it fully, 0 not at all."],
    "PERTHOUSAND.population": ["population", "Inhabitants per municipality."],
    "PLACES.method": [
      "method",
      "sainteLague (default), dHondt, adams, clipAndScale or proportional, which ignores what exists.",
    ],
  },
};
