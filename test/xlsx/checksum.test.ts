import { checksum } from "../../src/xlsx/checksum";

test("the standard's own example", () => expect(checksum(Buffer.from("123456789"))).toBe(0xcbf43926));
test("nothing has checksum 0", () => expect(checksum(new Uint8Array())).toBe(0));
