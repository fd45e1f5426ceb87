import { shareWishes } from "../../src/cli/shareWishes";

test("between authorities nothing is masked or struck out unless it is asked for", () =>
  expect(shareWishes({ by: "county", out: "ut" })).toEqual({
    by: "county",
    formulas: false,
    masked: false,
    reference: "",
    strikes: { kinds: [], sheets: [] },
  }));

test("outsiders get masked counts unless the sender says otherwise, and nothing that is not for them", () => {
  expect(shareWishes({ for: "outsiders" })).toMatchObject({ masked: true });
  const open = shareWishes({ for: "outsiders", mask: "none", by: "country" });
  expect(open).toMatchObject({ masked: false });
  expect(open!.strikes.kinds).toEqual(["comments", "hidden", "scenarios", "personal", "addin"]);
});

test("one county's files are asked for by its code", () =>
  expect(shareWishes({ by: "municipality", county: "03" })).toMatchObject({
    by: "municipality",
    county: "03",
  }));

test("what is struck out besides the known kinds are sheets", () =>
  expect(
    shareWishes({ strike: "comments, Mina anteckningar,addin", mask: "1-5", total: "12" }),
  ).toMatchObject({
    masked: true,
    total: 12,
    strikes: { kinds: ["comments", "addin"], sheets: ["Mina anteckningar"] },
  }));

test.each([
  { by: "kommun" },
  { freeze: "all" },
  { mask: "1-9" },
  { for: "press" },
  { county: "1" },
  { by: "country", county: "12" },
])("%j is not understood", (options) =>
  expect(shareWishes(options as unknown as Record<string, string>)).toBeUndefined(),
);
