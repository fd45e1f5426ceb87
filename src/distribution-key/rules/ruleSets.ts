import { belgium2016 } from "./belgium2016";
import { bovensBartsch2015 } from "./bovensBartsch2015";
import { denmark2022 } from "./denmark2022";
import { europe2015May } from "./europe2015May";
import { europe2015September } from "./europe2015September";
import { europe2024 } from "./europe2024";
import { grech2016 } from "./grech2016";
import { grech2016Capped } from "./grech2016Capped";
import { lanstal2014 } from "./lanstal2014";
import { lanstal2015 } from "./lanstal2015";
import { lanstal2019 } from "./lanstal2019";
import { population } from "./population";
import { protection2022 } from "./protection2022";
import type { RuleSet } from "./ruleSet";

/**
 * Every rule set that a key definition can express, the latest of a country first.
 * @remarks Not among them, because a definition cannot say it (D-051): NRW (area capped at a quarter of the population key, repeated), Königstein (fixed percentages), the Netherlands (backlog), the United Kingdom (a ceiling per municipality).
 */
export const ruleSets: readonly RuleSet[] = [
  population,
  protection2022,
  lanstal2019,
  lanstal2015,
  lanstal2014,
  denmark2022,
  belgium2016,
  europe2024,
  europe2015September,
  europe2015May,
  grech2016,
  grech2016Capped,
  bovensBartsch2015,
];
