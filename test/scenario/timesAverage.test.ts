import { timesAverage } from "../../src/scenario/timesAverage";

test("the multiple itself is reached, and anything below it is not, however little", () => {
  // 6 persons among 6,000: 1 per 1,000 on average. They have 3 and 0.6.
  expect(timesAverage([3, 3], [1000, 5000], 3)).toEqual([0]);
  expect(timesAverage([3, 3], [1000, 5000], 3.000000000001)).toEqual([]);
  expect(timesAverage([3, 3], [1000, 5000], 0.6)).toEqual([0, 1]);
});

test("halves of persons and thousandths of a multiple are compared exactly", () => {
  // 0.3 among 3,000 is 0.1 per 1,000; 0.1 among 1,000 is exactly the average.
  expect(timesAverage([0.1, 0.2], [1000, 2000], 1)).toEqual([0, 1]);
});

test("a multiple of 0 reaches everyone, and without persons nobody is reached", () => {
  expect(timesAverage([0, 2], [10, 10], 0)).toEqual([0, 1]);
  expect(timesAverage([0, 0], [10, 10], 0)).toEqual([]);
});
