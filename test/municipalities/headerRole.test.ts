import { headerRole } from "../../src/municipalities";

const roles = (...headers: string[]): (string | undefined)[] => headers.map(headerRole);

describe("headers as analysts write them", () => {
  it("a count says so in front of what it counts", () => {
    expect(roles("Antal invånare", "Antall innbyggere", "Innbyggertall")).toEqual(
      Array(3).fill("population"),
    );
    expect(roles("Antal i eget boende", "Personer i eget boende", "I egen bolig")).toEqual(
      Array(3).fill("ownHousing"),
    );
    expect(roles("Antall i mottak", "Bosatte i kommunen")).toEqual(["agencyHousing", "municipalHousing"]);
  });

  it("a code is a kod, nr or nummer of the kommun or kommune", () => {
    const codes = [
      "Kommunkod",
      "Kommunnr",
      "Kommunnummer",
      "Kommunekode",
      "Kommunenr.",
      "Komm.nr",
      "Kod",
      "Knr",
    ];
    expect(codes.filter((header) => headerRole(header) !== "code")).toEqual([]);
    expect(roles("Kommunens kostnad", "Kodad", "Kommun")).toEqual([undefined, undefined, "name"]);
  });

  it("what is part of a stock is taken out of it in Norwegian too", () => {
    expect(roles("hvorav enslige mindreårige", "derav enslige mindreårige", "varav ensamk barn")).toEqual(
      Array(3).fill("unaccompaniedMinors"),
    );
    expect(roles("varav från eget boende", "hvorav kvinner")).toEqual([undefined, undefined]);
  });
});
