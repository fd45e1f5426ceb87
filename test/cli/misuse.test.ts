import { commandArguments } from "../../src/cli/commandArguments";
import { misuse } from "../../src/cli/misuse";

const reason = (words: string): string | undefined =>
  misuse(commandArguments(words.split(" ")))?.text.split("\n\n")[0];

test.each([
  ["frobnicate a", "There is no command “frobnicate”."],
  ["verify a --q", "The option --q is unknown, or lacks a value that it can have."],
  ["verify a b", "The command verify takes another number of files."],
  ["compare a --with B --scenario A", undefined],
  ["merge a --out b", "The command merge takes another number of files."],
  ["allocate a", "The command allocate needs --out, which says where the result is written."],
  [
    "allocate a --out b --mask 1-5",
    "The command allocate does not take these options, or not these values of them.",
  ],
  [
    "share a --by kommun --out b",
    "The command share does not take these options, or not these values of them.",
  ],
  ["allocate a --out b --total 1500", undefined],
])("%s: %s", (words, said) => expect(reason(words)).toBe(said));

test("a total that is none is quoted as it was typed, above how the command is used, with status 1", () => {
  const outcome = misuse(
    commandArguments(["allocate", "a", "--out", "b", "--total", "1,5", "--language", "sv"]),
  );
  expect(outcome?.status).toBe(1);
  expect(outcome?.text.replace(/\u00a0/g, " ")).toMatch(
    /^F401 Antalet att fördela är 1,5\. Ange ett heltal från 0 till 999 999 999 999 999\.\n\nfordela allocate FIL/,
  );
});

test("a program gets the reason as JSON", () =>
  expect(JSON.parse(misuse(commandArguments(["verify", "--json"]))?.text ?? "")).toEqual({
    ok: false,
    reason: "The command verify takes another number of files.",
  }));
