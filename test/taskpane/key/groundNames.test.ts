import { ruleSets } from "../../../src/distribution-key/rules";
import { groundNames } from "../../../src/taskpane/key/groundNames";

test("every ground of every rule set has a name in every language", () => {
  const grounds = ruleSets.flatMap(({ criteria }) => criteria.map(({ ground }) => ground));
  for (const language of ["en", "sv", "nb"] as const) {
    const names = groundNames(language);
    expect(grounds.filter((ground) => names[ground] === undefined)).toEqual([]);
  }
  expect(groundNames("sv").enrolled).toBe("Inskrivna hos Migrationsverket");
});
