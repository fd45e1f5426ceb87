import { averages } from "../../../src/taskpane/why/averages";
import { aRun } from "../aRun";

test("county and country are sums over sums", () => {
  const { run } = aRun();
  const [own, county, peers, country] = averages(run, 0);
  const [first, second] = run.results;
  expect(own?.before).toBeCloseTo(40 / 50, 12);
  expect(county?.given).toBeCloseTo((((first?.places ?? 0) + (second?.places ?? 0)) / 85_000) * 1000, 12);
  // The three others of the table: 35,000, 16,000 and 5,800 inhabitants, 10, 31 and 0 existing.
  expect(peers?.before).toBeCloseTo((41 / 56_800) * 1000, 12);
  expect(country?.after).toBeCloseTo(((100 + 81) / 106_800) * 1000, 12);
});
