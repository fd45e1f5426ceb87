import { aCommand } from "./aCommand";
import { aReturnRound } from "./aReturnRound";

const words = ["merge", "base.xlsx", "01.xlsx", "--out", "ut.xlsx"];

test("the differences have exactly the shape that programs read", async () => {
  const { files } = await aReturnRound({ O3: "25", P3: "Ny &amp; stor" });
  const { status, text } = await aCommand([...words, "--json"], files);
  expect([status, JSON.parse(text)]).toEqual([
    1,
    {
      files: [
        {
          file: "01.xlsx",
          matched: true,
          differences: [
            { code: "0115", field: "capacity", sent: null, returned: 25, status: "open" },
            { code: "0115", field: "comment", sent: null, returned: "Ny & stor", status: "open" },
          ],
        },
      ],
    },
  ]);
});
test("what is named is taken, the rest stays open, in the language asked for", async () => {
  const { files } = await aReturnRound({ O3: "25", P3: "Ny" });
  const { text } = await aCommand([...words, "--accept", "0115:capacity", "--language", "sv"], files);
  expect(text.split("\n").slice(1)).toEqual([
    "  0115  Kapacitet  – → 25  godtaget",
    "  0115  Kommentar  – → Ny  inte avgjort",
  ]);
});
test("of an agreement a part is refused, with what to do", async () => {
  const { files } = await aReturnRound({ A2: "0114", B2: "0117", C2: "4" }, 3);
  const { text } = await aCommand([...words, "--accept", "0114:places"], files);
  expect(text).toContain("Accepted alone it breaks the county's sum.");
  const whole = await aCommand([...words, "--accept", "01"], files);
  expect(whole.text.match(/accepted/g)).toHaveLength(2);
});
test("a file that is no county copy is status 2, with its reason; words that mean nothing are answered with how to use it", async () => {
  const { files } = await aReturnRound({});
  const { status, text } = await aCommand(["merge", "base.xlsx", "base.xlsx", "--out", "x"], files);
  expect([status, text]).toEqual([2, expect.stringContaining("F822 The file is not a county copy")]);
  expect((await aCommand([...words, "--accept", "some"], files)).text).toContain("fordela merge FILE");
});
