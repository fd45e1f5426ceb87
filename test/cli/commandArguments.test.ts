import { commandArguments } from "../../src/cli/commandArguments";

test("options stand anywhere, with a space or an equals sign", () =>
  expect(
    commandArguments(["merge", "--json", "a.xlsx", "--out=å b.xlsx", "b.xlsx", "--language", "nb"]),
  ).toEqual({
    command: "merge",
    files: ["a.xlsx", "b.xlsx"],
    options: { out: "å b.xlsx", language: "nb" },
    json: true,
    language: "nb",
  }));
test.each([
  [["verify", "a", "--outt", "b"], "--outt"],
  [["allocate", "a", "--out"], "--out"],
  [["verify", "a", "--language", "fi"], "--language fi"],
])("%j is not understood, for %s", (words, unknown) => expect(commandArguments(words)).toEqual({ unknown }));
