import { receivers } from "../../../src/taskpane/share/receivers";
import { aStoredRun } from "./aStoredRun";

test("counties with their municipalities, in the order of their codes", () => {
  expect(receivers({ ...aStoredRun(), results: [...aStoredRun().results].reverse() })).toEqual([
    {
      code: "01",
      name: "Stockholms län",
      municipalities: [
        { code: "0114", name: "Upplands Väsby" },
        { code: "0115", name: "Vallentuna" },
      ],
    },
    { code: "12", name: "Skåne län", municipalities: [{ code: "1264", name: "Skurup" }] },
    { code: "24", name: "Västerbottens län", municipalities: [{ code: "2421", name: "Storuman" }] },
  ]);
});
