import { aBase, filled, sentFrom } from "../files/aBase";

/** A base whose table is a real one, allocated or not, and Stockholm's file with cells filled in. */
export async function aReturnRound(cells: Readonly<Record<string, string>>, sheet = 2) {
  const sent = await sentFrom(aBase(undefined, [], { table: "Kommuner" }));
  return {
    ...sent,
    files: { "base.xlsx": sent.bytes, "01.xlsx": filled(sent.stockholm, sheet, cells).bytes },
  };
}
