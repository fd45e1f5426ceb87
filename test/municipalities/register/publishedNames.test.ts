// Names and codes as agencies publish them. The files stand beside the project and not in it.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { findCounty, findMunicipality, isTotalName } from "../../../src/municipalities/register";

const folder = path.resolve(__dirname, "../../../../shared/data");
const isHere = existsSync(folder);
const lines = (file: string, encoding: "utf8" | "latin1" = "utf8"): string[] =>
  readFileSync(path.join(folder, file), encoding).split(/\r?\n/);
const unresolved = (names: readonly string[], country: "SE" | "NO"): string[] =>
  names.filter((name) => findMunicipality(name, country).kind !== "found");

if (isHere) {
  test("Migrationsverket 2018, names in capitals and sums of counties", () => {
    const rows = lines("raw/se-migrationsverket-kommunmottagna-2018.csv").map((line) => line.split(";"));
    const names = rows.flatMap((cells) =>
      cells[0] !== undefined && cells[2] && !/Delsumma/.test(cells.join()) ? [cells[2]] : [],
    );
    const named = names.filter((name) => /^[A-ZÅÄÖ -]+$/u.test(name) && !isTotalName(name));
    expect(named.length).toBe(290);
    expect(unresolved(named, "SE")).toEqual([]);
  });

  test("Migrationsverket's kommuntal 2018, codes without leading zero and old names", () => {
    const rows = lines("raw/se-migrationsverket-anvisningar-kommuntal-2018.csv")
      .slice(1)
      .map((line) => line.split(","));
    const municipal = rows.filter((cells) => cells[3]);
    const disagreeing = municipal.filter(([, name = "", , code = ""]) => {
      const [byName, byCode] = [findMunicipality(name, "SE"), findMunicipality(Number(code), "SE")];
      return (
        byName.kind !== "found" || byCode.kind !== "found" || byName.municipality !== byCode.municipality
      );
    });
    expect(municipal.length).toBe(267);
    expect(disagreeing).toEqual([]);
    expect(
      rows.filter(
        ([county = "", , , code]) => county && !code && !findCounty(county, "SE") && !isTotalName(county),
      ),
    ).toEqual([]);
  });

  test("IMDi 2022, codes of every year since 1995: found are those of today and of 2020–2023", () => {
    const rows = lines("raw/no-imdi-bosatt-anmodede-2022-wide.csv", "latin1")
      .slice(3)
      .map((line) => line.split(";"));
    const municipal = rows.filter(([code = ""]) => /^K\d{4}$/.test(code) && code !== "K0000");
    const lost = municipal.filter(([code = ""]) => findMunicipality(code).kind !== "found");
    // Dissolved before 2020 ("t.o.m.", or printed without a name), divided in 2024 (Ålesund), or not stated.
    const reasonless = lost.filter(
      ([code = "", name = ""]) => !/t\.o\.m|^Uoppgitt|^$/.test(name) && code !== "K1507",
    );
    expect(reasonless.map((cells) => cells.slice(0, 2).join(" "))).toEqual([]);
    const wrong = municipal.filter(([code = "", name = ""]) => {
      const [byCode, byName] = [findMunicipality(code), findMunicipality(name, "NO")];
      if (byCode.kind !== "found") return byName.kind === "found" && code !== "K1507";
      return !(byName.kind === "found" && byName.municipality === byCode.municipality);
    });
    expect(wrong.map((cells) => cells.slice(0, 2).join(" "))).toEqual([]);
  });

  test.each(["norway-municipalities-2020-2023.csv", "norway-municipalities.csv"])(
    "SSB's names in %s",
    (file) => {
      const rows = lines(file)
        .slice(1)
        .filter((line) => line !== "")
        .map((line) => line.split(","));
      const lost = rows.filter(([code = "", name = "", , county = ""]) =>
        [code, `${code} ${name}`, `${name} (${county})`].some(
          (way) => findMunicipality(way, "NO").kind !== "found",
        ),
      );
      // Divided on 1 January 2024 into Ålesund and Haram.
      expect(lost.map(([code]) => code)).toEqual(file.includes("2020") ? ["1507"] : []);
    },
  );
} else {
  test("published files are not beside the project: only the register's own names are tried", () =>
    expect(isHere).toBe(false));
}
