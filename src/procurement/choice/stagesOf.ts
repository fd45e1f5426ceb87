import type { ChoiceOffer } from "./choiceOffer";

/** Offers by place, those of one group together in one stage: at most one offer of a stage is taken. The order is that of the first of each. */
export function stagesOf(places: readonly number[], offers: readonly ChoiceOffer[]): number[][] {
  const stages = new Map<string | number, number[]>();
  for (const place of places) {
    const name = offers[place]?.group ?? place;
    const stage = stages.get(name);
    if (stage) stage.push(place);
    else stages.set(name, [place]);
  }
  return [...stages.values()];
}
