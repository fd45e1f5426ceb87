import { ratioToNumber } from "../base";
import type { MunicipalResult, ScenarioRun } from "../scenario";
import { columnLetters } from "../tables";
import { copyTexts, texts } from "../wording";
import { calculationRows as at } from "./calculationColumns";
import type { CalculationColumns } from "./calculationColumns";
import type { CalculationWishes } from "./calculationSheet";
import type { FileCell } from "./fileCell";
import type { NativeFigures } from "./nativeFigures";
import { shareFormula } from "./shareFormula";

/** Where a municipality's row stands, and what its formulas come to. */
export interface CalculationPlace extends CalculationWishes {
  readonly columns: CalculationColumns;
  /** 0-based */
  readonly row: number;
  /** All municipalities' cells of a column, with fixed corners. */
  readonly range: (name: string) => string;
  readonly isKeyNative: boolean;
  readonly native: NativeFigures | undefined;
}

/** One municipality's cells of the calculation sheet. */
export function calculationRow(
  run: ScenarioRun,
  result: MunicipalResult,
  here: CalculationPlace,
): FileCell[] {
  const { columns, row, native, language } = here;
  const words = copyTexts[language];
  const { scenario } = run;
  const cell = (name: string): string => `${columnLetters(columns[name] ?? 0)}${row + 1}`;
  const fixed = (place: number): string => `$B$${place + 1}`;
  const put = (name: string, value: FileCell["value"], formula?: string): FileCell => ({
    row,
    column: columns[name] ?? 0,
    value,
    ...(formula === undefined ? {} : { formula }),
  });
  const isTargetNative = native?.target === result.target && targetIsNative(run);
  const isPlacesNative = run.level !== undefined && !result.tied && native?.places === result.places;
  const most = run.maximum[result.place] ?? Infinity;
  const notes = [
    here.isKeyNative ? "" : words.decidedKey,
    isTargetNative ? "" : words.decidedTarget,
    isPlacesNative ? "" : words.decidedPlaces,
  ].filter((note) => note !== "");
  const population = result.population ?? null;
  return [
    put("code", result.municipality.code),
    put("name", result.municipality.name),
    put("population", population, populationSource(run, result, here)),
    ...criterionCells(run, result, here, put, cell),
    put("entitlement", result.entitlement, `${fixed(at.pot)}*${cell("key")}`),
    ...remainderCells(run, here, put, cell),
    put(
      "target",
      result.target,
      !isTargetNative
        ? undefined
        : scenario.targetMethod === "halfUp"
          ? `ROUND(${fixed(at.wholePot)}*${cell("key")},0)`
          : `${cell("whole")}+IF(${cell("order")}<=${fixed(at.left)},1,0)`,
    ),
    ...stockCells(run, result, here, put, cell),
    put("deviation", result.deviation, `${cell("existing")}-${cell("target")}`),
    put("shortfall", result.shortfall, `MAX(0,${cell("target")}-${cell("existing")})`),
    put("minimum", run.minimum[result.place] ?? 0),
    put("maximum", Number.isFinite(most) ? most : null),
    put(
      "places",
      result.places,
      isPlacesNative
        ? `MEDIAN(${cell("minimum")},IF(${cell("maximum")}="",${fixed(at.total)},${cell("maximum")}),ROUND(${fixed(at.level)}*${cell("key")}-${cell("existing")},0))`
        : undefined,
    ),
    ...(population === null
      ? []
      : [
          put(
            "perThousandBefore",
            result.perThousandBefore ?? null,
            `1000*${cell("existing")}/${cell("population")}`,
          ),
          put(
            "perThousandAfter",
            result.perThousandAfter ?? null,
            `1000*(${cell("existing")}+${cell("places")})/${cell("population")}`,
          ),
        ]),
    put("direction", texts[language].results.directions[result.direction], directionFormula(run, here, cell)),
    put("note", notes.length > 0 ? notes.join("; ") : null),
  ];
}

type Put = (name: string, value: FileCell["value"], formula?: string) => FileCell;
type Of = (name: string) => string;

/** A key below zero has a target that no remainder gives (W403). */
const targetIsNative = ({ scenario, key }: ScenarioRun): boolean =>
  (scenario.targetMethod === "largestRemainder" || scenario.targetMethod === "halfUp") &&
  key.units.every((unit) => unit >= 0);

function populationSource(
  run: ScenarioRun,
  { municipality, population }: MunicipalResult,
  here: CalculationPlace,
) {
  const column = run.municipal.roles.population;
  if (column === undefined || population === undefined) return undefined;
  return here.source(municipality.row, column, population);
}

function criterionCells(
  run: ScenarioRun,
  result: MunicipalResult,
  here: CalculationPlace,
  put: Put,
  cell: Of,
): FileCell[] {
  const { headers } = run.municipal.table;
  const values = run.key.criteria.map(({ criterion, values: column }, place) => {
    const value = column[result.place] ?? 0;
    const role = (run.municipal.roles as Readonly<Record<string, number | undefined>>)[criterion.column];
    const found = headers.indexOf(criterion.column);
    const from = found >= 0 ? found : role;
    const source = from === undefined ? undefined : here.source(result.municipality.row, from, value);
    return put(`criterion${place}`, value, source);
  });
  const shares = run.key.criteria.map(({ criterion, shares: column }, place) => {
    const cells = {
      value: cell(`criterion${place}`),
      values: here.range(`criterion${place}`),
      people: cell("population"),
      population: here.range("population"),
    };
    const share = ratioToNumber(column.over[result.place] ?? 0n, column.under);
    return put(
      `share${place}`,
      share,
      here.isKeyNative ? shareFormula(criterion.transform, cells) : undefined,
    );
  });
  const last = run.key.criteria.length - 1;
  const [from, to] = [0, last].map((place) => columnLetters(here.columns[`share${place}`] ?? 0));
  const weights = `$${from ?? ""}$${at.weights + 1}:$${to ?? ""}$${at.weights + 1}`;
  const blend = `SUMPRODUCT(${weights},${cell("share0")}:${cell(`share${last}`)})/SUM(${weights})`;
  return [...values, ...shares, put("key", result.key, here.isKeyNative ? blend : undefined)];
}

/** At equal remainders the larger key goes first, then the lower code: D-002. */
function remainderCells(
  run: ScenarioRun,
  { native, range }: CalculationPlace,
  put: Put,
  cell: Of,
): FileCell[] {
  if (!native || run.scenario.targetMethod !== "largestRemainder") return [];
  const pot = `$B$${at.wholePot + 1}`;
  const [remainders, keys, codes] = [range("remainder"), range("key"), range("code")];
  const [remainder, key, code] = [cell("remainder"), cell("key"), cell("code")];
  return [
    put("whole", native.whole, `INT(ROUND(${pot}*${key},9))`),
    put("remainder", native.remainder, `ROUND(${pot}*${key}-${cell("whole")},9)`),
    put(
      "order",
      native.order,
      `1+SUMPRODUCT((${remainders}>${remainder})+(${remainders}=${remainder})*((${keys}>${key})+(${keys}=${key})*(${codes}<${code})))`,
    ),
  ];
}

function stockCells(
  run: ScenarioRun,
  result: MunicipalResult,
  here: CalculationPlace,
  put: Put,
  cell: Of,
): FileCell[] {
  const stocks = run.stocks.map(({ column, counted, deducted }, place) => {
    const [value, part] = [counted[result.place] ?? 0, deducted?.[result.place]];
    const whole = here.source(result.municipality.row, column, value);
    const minors = part === undefined ? undefined : here.source(result.municipality.row, column + 1, part);
    const isLinked = whole !== undefined && (part === undefined || minors !== undefined);
    const net = Number((value - (part ?? 0)).toPrecision(15));
    return put(
      `stock${place}`,
      net,
      isLinked ? (minors === undefined ? whole : `${whole}-${minors}`) : undefined,
    );
  });
  if (stocks.length === 0) return [put("existing", result.existing)];
  const last = stocks.length - 1;
  const [from, to] = [0, last].map((place) => columnLetters(here.columns[`stock${place}`] ?? 0));
  const weights = `$${from ?? ""}$${at.weights + 1}:$${to ?? ""}$${at.weights + 1}`;
  const sum = `SUMPRODUCT(${weights},${cell("stock0")}:${cell(`stock${last}`)})`;
  return [...stocks, put("existing", result.existing, sum)];
}

function directionFormula({ scenario }: ScenarioRun, { language }: CalculationPlace, cell: Of): string {
  const words = texts[language].results.directions;
  const held = `${cell("existing")}/(${cell("existing")}+${cell("places")})`;
  const { directionHighBelow: high, directionMediumBelow: medium } = scenario;
  const given = `IF(${held}<${high},"${words.high}",IF(${held}<${medium},"${words.medium}","${words.low}"))`;
  const none = `IF(${cell("existing")}>${cell("entitlement")},"${words.over}","${words.none}")`;
  return `IF(${cell("places")}=0,${none},${given})`;
}
