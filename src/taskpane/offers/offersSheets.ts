import type { Issue } from "../../base";
import type { OfferChoice, RankedOffer } from "../../procurement";
import { parameterNames, scenarioHeaders } from "../../scenario";
import { columnLetters } from "../../tables";
import {
  choiceBlock,
  inputSpan,
  keyDefinitionBlock,
  offersSheetNames,
  rankingBlock,
  scenarioBlock,
} from "../../workbook";
import type { FoundTable, OffersSheet } from "../../workbook";
import type { PaneWords } from "../paneWords";
import type { AllocationBasis } from "./allocationBasis";
import type { MunicipalOutcome } from "./municipalOutcome";
import { municipalFigures } from "./municipalFigures";
import { offerWords } from "./offerWords";
import { pastedBlocks } from "./pastedBlocks";
import { pointWeight } from "./pointWeight";
import { ruleIdOf } from "./ruleIdOf";
import type { RuleRow } from "./ruleRow";

type Block = OffersSheet["block"];

/** What the sheets are made of. */
export interface OffersWritten {
  readonly table: FoundTable;
  readonly ranked: readonly RankedOffer[];
  /** In the order of the offers table: why an offer is not in the case, or what could not be tried. */
  readonly findings: readonly (Issue | undefined)[];
  /** Places in the offers table of the offers in the case. */
  readonly places: readonly number[];
  readonly rows: readonly RuleRow[];
  readonly basis: AllocationBasis;
  readonly need: number;
  readonly curve: readonly OfferChoice[];
  readonly place: number;
  readonly outcome: readonly MunicipalOutcome[];
  /** [SEK/place·night] as announced, by place of the municipality; absent where none were computed for the point. */
  readonly announced?: readonly number[];
}

/** First row of a block below its title, note and a blank line, as Excel counts. */
const blockRow = 4;

/**
 * The sheets that a choice leaves in the workbook of offers: evaluation order, choice, what stays uncovered, surcharges, rules used and basis.
 * @param as  formulas where they can recompute what the pane shows; the choice needs a municipal table and a weight that leads to the point
 */
export function offersSheets(
  written: OffersWritten,
  as: "formulas" | "values",
  words: PaneWords,
): readonly OffersSheet[] {
  const text = offerWords(words);
  const { table, ranked, findings, places, rows, basis, need, curve, place } = written;
  const inTable = [...ranked].sort((a, b) => a.place - b.place).map(({ offer }) => offer);
  const names = offersSheetNames[words.language];
  const { costWeight, isSupported } = pointWeight(curve, place);
  const settled = rows.filter(({ name }) => !["costWeight", "need"].includes(ruleIdOf(name)));
  const rules: Block = [
    [parameterWord, text("sheetValue"), text("sheetDate"), text("sheetSource")],
    [text("rule_need"), need, ...needSource(rows, basis)],
    [text("sheetWeight"), costWeight, "", text("sheetPoint")],
    ...settled.map(({ name, value, date, source }) => [
      name,
      typeof value === "number" ? value : String(value),
      date,
      source,
    ]),
  ];
  const ground = basisBlocks(written, words);
  const live = as === "formulas";
  const reference = (sheet: string, from: number, block: Block): string => {
    const last = columnLetters(from + (block[0]?.length ?? 1) - 1);
    return guarded(
      `'${sheet}'!$${columnLetters(from)}$${String(blockRow)}:$${last}$${String(blockRow + block.length - 1)}`,
    );
  };
  const parts = [
    guarded(offersReference(table)),
    ground.table ? reference(names.basis, ground.tableAt, ground.table) : "",
    ground.key ? reference(names.basis, ground.keyAt, ground.key) : "",
    reference(names.basis, 0, ground.scenario),
    reference(names.rules, 0, rules),
  ].join(",");
  const needsTable = rows.some((row) => ruleIdOf(row.name) === "surchargeAbove" && row.value !== "");
  const head = (title: string, note: string): OffersSheet["head"] => [[title], [note], []];
  const lacking = written.outcome
    .map((each) => [each.place, each.uncovered] as const)
    .sort(([a, some], [b, others]) => others - some || a - b);
  const announced = written.announced?.map((each, at) => [at, each] as const);
  const point = curve[place];
  const figures = point
    ? `${words.number(point.places)} ${text("footPlaces")}, ${words.number(point.cost * 1000)} ${text("footCost")}, ${text("footCv")} ${words.percent(point.cv, 1)}. `
    : "";
  return [
    {
      name: names.ranking,
      head: head(text("sheetRankingTitle"), text("support")),
      block: rankingBlock(ranked, words.language),
      ...(live && (ground.table || !needsTable) ? { formula: `=FORDELA.RANKOFFERS(${parts})` } : {}),
      widths: [50, 60, 150, 60, 60, 60, 60, 90, 60],
    },
    {
      name: names.choice,
      head: head(text("sheetChoiceTitle"), figures + text("support")),
      block: choiceBlock(inTable, findings, places, curve[place]?.taken ?? [], words.language),
      ...(live && ground.table && isSupported ? { formula: `=FORDELA.SELECTOFFERS(${parts})` } : {}),
      widths: [60, 150, 60, 60, 60, 320],
    },
    {
      name: names.uncovered,
      head: head(text("uncoveredTitle"), figures + text("support")),
      block: municipalFigures(lacking, text("uncoveredColumn"), basis.stands, words),
      widths: [60, 150, 150, 70],
    },
    {
      name: names.surcharges,
      head: head(text("surchargesTitle"), figures + text(announced ? "surchargesBind" : "surchargesAbsent")),
      block: municipalFigures(announced ?? [], text("surchargesColumn"), basis.stands, words),
      widths: [60, 150, 150, 120],
      // Those of a point that was written earlier do not go with this choice.
      isRefresh: announced === undefined,
    },
    {
      name: names.rules,
      head: head(text("sheetRulesTitle"), text("rulesBind")),
      block: rules,
      widths: [190, 70, 90, 260],
    },
    {
      name: names.basis,
      head: head(
        basis.pasted ? text("sheetPastedTitle") : text("sheetBasisTitle", { from: basis.from }),
        text("basisStock", {
          existing: Math.round(basis.stands.existing.reduce((sum, each) => sum + each, 0)),
        }),
      ),
      block: beside([ground.scenario, ground.key, ground.table, ...pastedBlocks(basis, need, words)]),
      // A pasted result stands beside the scenario; else the key does, whose columns keep their widths.
      widths: basis.job ? [190, 90] : [190, 90, 20, 230, 240, 20, 60, 150, 150, 80, 80, 90],
    },
  ];
}

/** A word that rules and scenario tables are headed with in every language. */
const parameterWord = "Parameter";

function guarded(reference: string): string {
  // Desktop Excel hands blank cells over as 0, and a rule that is not set would forbid everything.
  return `IF(${reference}="","",${reference})`;
}

function offersReference({ tableName, sheet, address }: FoundTable): string {
  if (tableName !== undefined) return `${tableName}[#All]`;
  return `'${sheet.replaceAll("'", "''")}'!${address.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`;
}

/** Date and source of the need; where the rules state it, their date stands with the rules. */
function needSource(rows: readonly RuleRow[], basis: AllocationBasis): readonly [string, string] {
  const row = rows.find(({ name, value }) => ruleIdOf(name) === "need" && value !== "");
  return row ? ["", row.source] : [basis.pasted?.date ?? "", basis.from];
}

interface Ground {
  readonly scenario: Block;
  readonly key?: Block;
  readonly keyAt: number;
  readonly table?: Block;
  readonly tableAt: number;
}

/** Scenario, key and municipal table as they are needed to recompute; a pasted result leaves only need and language. */
function basisBlocks({ basis, need }: OffersWritten, { language }: PaneWords): Ground {
  const names = parameterNames[language];
  const bare: Block = [[...scenarioHeaders[language]], [names.total, need], [names.language, language]];
  if (!basis.job) return { scenario: bare, keyAt: 0, tableAt: 0 };
  const { table, named } = basis.job;
  const scenario = scenarioBlock({ ...named.scenario, total: need, language }, language);
  const key = keyDefinitionBlock(named.definition, language);
  const { first, last } = inputSpan(table, named);
  const cells = table.values.map((line) =>
    line.slice(first, last + 1).map((cell) => (typeof cell === "number" ? cell : String(cell ?? ""))),
  );
  const keyAt = 3;
  return { scenario, key, keyAt, table: cells, tableAt: keyAt + (key[0]?.length ?? 0) + 1 };
}

/** Blocks side by side with a blank column between. */
function beside(blocks: readonly (Block | undefined)[]): Block {
  const given = blocks.flatMap((block) => (block ? [block] : []));
  const length = Math.max(...given.map((block) => block.length));
  return Array.from({ length }, (_, row) =>
    given.flatMap((block, place) => {
      const width = block[0]?.length ?? 0;
      const line = block[row] ?? new Array<string>(width).fill("");
      return place === 0 ? [...line] : ["", ...line];
    }),
  );
}
