import { createHash } from "node:crypto";
import fc from "fast-check";
import { sha256 } from "../../src/sharing/sha256";

// Source: NIST, FIPS 180-4 example values (SHA256.pdf) and the empty message.
test.each([
  ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
  ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
  [
    "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
    "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
  ],
])("the published vector of %j", (text, expected) => expect(sha256(text)).toBe(expected));

test("any text, of any length, has the digest that another implementation gives", () =>
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
      expect(sha256(text)).toBe(createHash("sha256").update(text, "utf8").digest("hex"));
    }),
  ));
