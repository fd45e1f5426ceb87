import type { MunicipalResult, ScenarioRun } from "../scenario";
import { columnLetters } from "../tables";
import { copyTexts, texts } from "../wording";
import { calculationRows as at } from "./calculationColumns";
import type { CalculationColumns } from "./calculationColumns";
import type { CalculationWishes } from "./calculationSheet";
import type { FileCell } from "./fileCell";
import { keyCells } from "./keyCells";
import type { NativeFigures } from "./nativeFigures";
import type { NativeKey } from "./nativeKey";
import { levelMethods, roundedTo } from "./roundedTo";

/** Where a municipality's row stands, and what its formulas come to. */
export interface CalculationPlace extends CalculationWishes {
  readonly columns: CalculationColumns;
  /** 0-based */
  readonly row: number;
  /** All municipalities' cells of a column, with fixed corners. */
  readonly range: (name: string) => string;
  readonly nativeKey: NativeKey | undefined;
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
  const isTargetNative = native?.target === result.target && targetIsNative(run, result);
  const [method, targetMethod] = [scenario.method, scenario.targetMethod].map((wanted) =>
    levelMethods.find((each) => each === wanted),
  );
  const isPlacesNative = method !== undefined && !result.tied && native?.places === result.places;
  const most = run.maximum[result.place] ?? Infinity;
  const notes = [
    here.nativeKey ? "" : words.decidedKey,
    isTargetNative ? "" : words.decidedTarget,
    isPlacesNative ? "" : words.decidedPlaces,
  ].filter((note) => note !== "");
  const population = result.population ?? null;
  return [
    put("code", result.municipality.code),
    put("name", result.municipality.name),
    put("population", population, populationSource(run, result, here)),
    ...stepsOfKey(run, result, here, put, cell),
    put("entitlement", result.entitlement, `${fixed(at.pot)}*${cell("key")}`),
    ...remainderCells(run, here, put, cell),
    put(
      "target",
      result.target,
      !isTargetNative
        ? undefined
        : scenario.targetMethod === "halfUp"
          ? `ROUND(${fixed(at.wholePot)}*${cell("key")},0)`
          : targetMethod
            ? `${roundedTo[targetMethod].formula}(${fixed(at.left)}*${cell("key")},0)`
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
        ? `MEDIAN(${cell("minimum")},IF(${cell("maximum")}="",${fixed(at.total)},${cell("maximum")}),${roundedTo[method].formula}(${fixed(at.level)}*${cell("key")}-${cell("existing")},0))`
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

/** A key below zero has a target that no remainder gives (W403); a tie by a divisor method is settled by rule. */
const targetIsNative = ({ scenario, key }: ScenarioRun, { targetTied }: MunicipalResult): boolean =>
  (["largestRemainder", "halfUp"].includes(scenario.targetMethod) ||
    (levelMethods.some((each) => each === scenario.targetMethod) && !targetTied)) &&
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

/** The key's steps; where a criterion's or factor's column is not found by its header, it is found by its role. */
function stepsOfKey(
  run: ScenarioRun,
  result: MunicipalResult,
  here: CalculationPlace,
  put: Put,
  cell: Of,
): FileCell[] {
  const { headers } = run.municipal.table;
  const roles: Readonly<Record<string, number | undefined>> = run.municipal.roles;
  const cells = keyCells(run.key, result.place, result.key, {
    cell,
    range: here.range,
    weight: (name) => `$${columnLetters(here.columns[name] ?? 0)}$${at.weights + 1}`,
    source: (column, value) => {
      const found = headers.indexOf(column);
      const from = found >= 0 ? found : roles[column];
      return from === undefined ? undefined : here.source(result.municipality.row, from, value);
    },
    native: here.nativeKey,
  });
  return cells.map(({ name, value, formula }) => put(name, value, formula));
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
