import { finishCommand } from "../../src/commands/finishCommand";

it("tells Excel that the command has ended, also where it failed, and passes the failure on", async () => {
  const completed = jest.fn();
  await finishCommand({ completed }, async () => "done");
  expect(completed).toHaveBeenCalledTimes(1);
  const work = async (): Promise<never> => {
    throw new Error("protected");
  };
  await expect(finishCommand({ completed }, work)).rejects.toThrow("protected");
  expect(completed).toHaveBeenCalledTimes(2);
});
