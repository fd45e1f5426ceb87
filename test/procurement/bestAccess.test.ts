import { bestAccess } from "../../src/procurement/bestAccess";

test("minutes go before yes, yes before no, and silence is not no", () => {
  const rows = [
    { transport: 20, school: false },
    { transport: true, school: true },
    { transport: 12, services: false },
  ];
  expect(bestAccess(rows)).toEqual({ transport: 12, school: true, services: false });
});
