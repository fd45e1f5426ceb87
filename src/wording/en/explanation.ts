/** Lines of an explanation in English; {figure:form} says how a figure is printed. */
export const explanation = {
  heading: "Why {places:n} {unit} in {name}?",
  criterionShare:
    "{criterion} ({column}): {figure:n}, as {transform} {share:p}; weight {weight:n} of {weights:n} gives {part:p}{source}",
  criterionCapped:
    "{criterion} ({column}): {figure:n}, as {transform} {share:p}, capped at {counted:p}; weight {weight:n} of {weights:n} gives {part:p}{source}",
  criterionScore:
    "{criterion} ({column}): {figure:n}, score {share:d6}; weight {weight:n} of {weights:n} gives {part:d6}{source}",
  redistributed: "What the caps removed, shared out by the other criteria: {part:p}",
  score: "The mean score {score:d6} times the population {population:n}",
  factor:
    "Factor {criterion}: {figure:n} against the mean {mean:d2}, weight {weight:n}: times {multiplier:d6}{source}",
  whole: "Divided by the sum of all, {whole:n}",
  key: "Distribution key: {key:p}",
  pot: "The pot: {total:n} to distribute + {existing:n} existing = {pot:n}",
  entitlement: "Entitlement: {key:p} × {pot:n} = {entitlement:d2}",
  target: "Target: {entitlement:d2} becomes {target:n} ({method})",
  targetTied:
    "Target: {entitlement:d2} becomes {target:n} ({method}; equal remainders were settled by larger key, then lower code)",
  stock: "{column}: {persons:n} × weight {weight:n}",
  stockDeducted: "{column}: ({persons:n} − {minors:n} unaccompanied minors) × weight {weight:n}",
  noStock: "The table has no column of what exists; it counts as none",
  existing: "Existing, credited: {existing:n}",
  shortfall: "Shortfall: {target:n} − {existing:n} = {shortfall:n}",
  noShortfall: "No shortfall: existing {existing:n} against the target {target:n}",
  level: "The common level {level:n} × {key:p} = {filled:d2}",
  filled: "Less what exists: {filled:d2} − {existing:n} = {rest:d2}",
  aboveLevel: "What exists, {existing:n}, is not below the common level {filled:d2}",
  proportion: "{key:p} × {total:n} = {part:d2}",
  scaled: "({entitlement:d2} − {existing:n} = {lack:d2}) × {total:n} / {whole:d2} = {part:d2}",
  rule: "Rounded by {method}{source}",
  bound: "Held at {maximum:n} by {bound}",
  minimum: "Raised to the minimum {minimum:n}",
  tied: "Equal claims to the last places were settled by larger key, then lower code ({code})",
  places: "New {unit}: {places:n}",
  perThousand: "Per 1,000 inhabitants ({population:n}): {before:d2} before, {after:d2} after",
  direction:
    "Direction {direction}: {share:p1} of what there will be exists already (high below {high:p0}, medium below {medium:p0})",
  sourceKey: "Source of the criteria: Act 2016:38 and ordinance 2022:1008, 4 §",
  weights: "The weights are not in law but the analyst's",
  sourcePlaces: "As evenly as possible: every municipality is filled to one common level of its key{source}",
} as const;
