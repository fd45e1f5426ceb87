import { aStartedExcel } from "../objects/aStartedExcel";
import { InvocationError } from ".";

// The client's own custom-functions runtime pauses for half a second between batches, so this is one test.
const excel = aStartedExcel();

it("calls custom functions through the client's own runtime, with blocks, refusals and their codes", async () => {
  const seen: unknown[] = [];
  CustomFunctions.associate("SHARE", (values: number[][], ...rest: unknown[]) => {
    seen.push(rest[0]);
    const total = values.flat().reduce((sum, value) => sum + value, 0);
    return values.map((row) => row.map((value) => value / total));
  });
  CustomFunctions.associate("REFUSE", () => {
    // oxlint-disable-next-line typescript/only-throw-error -- the runtime's own error class, as functions throw it
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "F203 folkmängd saknas");
  });
  const { invocations } = excel().host;
  const [shares, refused] = await Promise.all([
    invocations.call("SHARE", [[[1], [3]], "share"], "Tom!B2"),
    invocations.call("REFUSE", []).catch((error: InvocationError) => error),
  ]);
  expect(shares).toEqual([[0.25], [0.75]]);
  expect(seen).toEqual(["share"]);
  expect(refused).toBeInstanceOf(InvocationError);
  expect(refused).toMatchObject({ errorCode: 1, message: expect.stringContaining("F203") as string });
}, 10000);
