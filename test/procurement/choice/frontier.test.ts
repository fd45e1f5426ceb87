import fc from "fast-check";
import { frontier } from "../../../src/procurement/choice/frontier";

const part = fc.array(
  fc.array(fc.record({ places: fc.integer({ min: 1, max: 6 }), burden: fc.integer({ min: 0, max: 9 }) }), {
    minLength: 1,
    maxLength: 3,
  }),
  { minLength: 1, maxLength: 5 },
);

test("whatever the slack, a set has the places of its entry, is told once, and the least burden is among them", () =>
  fc.assert(
    fc.property(
      part,
      fc.integer({ min: 1, max: 20 }),
      fc.constantFrom(0, 3, Infinity),
      (stages, most, slack) => {
        const offers = stages.flat();
        const places = stages.map((stage) => stage.map((each) => offers.indexOf(each)));
        const size = (offer: number): number => offers[offer]?.places ?? 0;
        const burden = (offer: number): number => offers[offer]?.burden ?? 0;
        const found = frontier(places, size, burden, most, true);
        return [...found.places].every((wanted, entry) => {
          const sets: number[][] = [];
          found.setsOf(entry, slack, (set) => sets.push([...set]) > 0);
          const weighs = sets.map((set) => set.reduce((sum, offer) => sum + burden(offer), 0));
          const least = found.burden[entry] ?? 0;
          return (
            sets.every((set) => set.reduce((sum, offer) => sum + size(offer), 0) === wanted) &&
            new Set(sets.map(String)).size === sets.length &&
            Math.min(...weighs) === least &&
            weighs.every((each) => each <= least + slack)
          );
        });
      },
    ),
    { numRuns: 300 },
  ));
