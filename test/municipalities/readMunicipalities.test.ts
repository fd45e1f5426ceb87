import { readMunicipalities } from "../../src/municipalities";
import { readTable } from "../../src/tables";

function read(...rows: unknown[][]) {
  const table = readTable(rows);
  if (!table.ok) throw new Error(JSON.stringify(table.issues));
  const result = readMunicipalities(table.value);
  return {
    codes: result.ok ? result.value.municipalities.map(({ code }) => code) : [],
    headers: result.ok ? result.value.table.headers : [],
    findings: result.issues.map(({ code, row, found }) => [code, row, found]),
  };
}

describe("tables of municipalities as agencies publish them", () => {
  it("a county's row bears a code of two digits, also where the county is named like a municipality", () => {
    const table = [
      ["Kod", "Kommun", "Folkmängd"],
      ["01", "Stockholm", 2_440_027],
      ["0180", "Stockholm", 984_748],
      [8, "Kalmar", 247_711],
      ["0880", "Kalmar", 71_928],
    ];
    expect(read(...table)).toMatchObject({
      codes: ["0180", "0880"],
      findings: [
        ["W201", 2, "Stockholm"],
        ["W201", 4, "Kalmar"],
      ],
    });
  });

  it("a sum that stands in the county's column alone is named", () => {
    const table = [
      ["Län", "Kommun", "Kod", "Tal"],
      ["Blekinge län", "", "", 83],
      ["Blekinge län", "Karlshamn", 1082, 10],
    ];
    expect(read(...table).findings).toEqual([["W201", 2, "Blekinge län"]]);
  });

  it("of two columns named for municipalities the one with numbers holds the codes", () => {
    const table = [
      ["Kommun", "Kommunnamn", "Folkmängd"],
      ["", "Riket", 10_551_707],
      ["0127", "Botkyrka", 95_592],
      ["0162", "Danderyd", 32_419],
    ];
    expect(read(...table)).toMatchObject({ codes: ["0127", "0162"], findings: [["W201", 2, "Riket"]] });
  });

  it("without a header for it, the column is taken in which most texts are municipalities", () => {
    const table = [
      ["region", "2022"],
      ["00 Riket", 10_521_556],
      ["01 Stockholms län", 2_440_027],
      ["0114 Upplands Väsby", 49_262],
      ["0115 Vallentuna", 34_851],
    ];
    expect(read(...table).codes).toEqual(["0114", "0115"]);
    const unheaded = [
      ["", "", "", "Totalt"],
      ["BLEKINGE LÄN", "", "KARLSHAMN", 170],
      ["", "", "KARLSKRONA", 206],
      ["BLEKINGE LÄN", "", "Delsumma", 376],
    ];
    expect(read(...unheaded).codes).toEqual(["1082", "1080"]);
    expect(read(["land", "tal"], ["Danmark", 5], ["Finland", 6]).findings[0]).toEqual([
      "F201",
      undefined,
      undefined,
    ]);
  });

  it("a header of several rows is one header: the lower rows tell apart what the first leaves alike or unnamed", () => {
    const table = [
      ["Kod", "Kommun", "Folkmängd", "Inflyttade", "", "Anmodning", "Anmodning"],
      ["Län", "Länsnamn", "", "Totalt", "därav", "Personer", "Personer"],
      ["", "", "", "", "länet", "2021", "2022"],
      ["0127", "Botkyrka", 95_592, 8_246, 5_721, 1, 2],
    ];
    expect(read(...table)).toEqual({
      codes: ["0127"],
      headers: [
        "Kod",
        "Kommun",
        "Folkmängd",
        "Inflyttade",
        "därav länet",
        "Anmodning Personer 2021",
        "Anmodning Personer 2022",
      ],
      findings: [
        ["W203", undefined, 2],
        ["W205", 2, "Län Länsnamn Totalt därav Personer Personer"],
        ["W205", 3, "länet 2021 2022"],
      ],
    });
  });

  it("a municipality that is misspelt in the first row is no header", () => {
    const table = [
      ["Kommun", "Folkmängd", ""],
      ["Gnetsa", "", ""],
      ["Flen", 100, ""],
    ];
    expect(read(...table).findings).toEqual([["F202", 2, "Gnetsa"]]);
  });

  it("what stands as text is quoted as it stands, leading zeros too", () => {
    const table = [
      ["Kod", "Folkmängd"],
      ["0180", 984_748],
      ["0301", 717_710],
      ["0880", "71 928"],
    ];
    // 0301 is Oslo, and the other codes are Swedish.
    expect(read(...table)).toMatchObject({ findings: [["F202", 3, "0301"]] });
  });

  it("a municipality that says itself that it has ended is left out with a remark", () => {
    const table = [
      ["Region", "Navn", "Bosatt"],
      ["K3001", "Halden", 20],
      ["K0124", "Askim (t.o.m. 2019)", ""],
      ["K1556", "", ""],
      ["K0102", "", 20],
      ["Mer information i länken:", "", ""],
    ];
    expect(read(...table)).toMatchObject({
      codes: [],
      findings: [
        ["W205", 3, "Askim (t.o.m. 2019)"],
        ["W205", 4, "K1556"],
        ["F202", 5, "K0102"],
        ["W205", 6, "Mer information i länken:"],
      ],
    });
  });

  it("a code of both countries whose name is the other country's is told of", () => {
    const table = [
      ["Kommunenr", "Kommune", "Folkemengde"],
      ["1860", "Laxå", 5_500],
      ["0301", "Oslo", 709_037],
    ];
    expect(read(...table)).toMatchObject({ codes: ["1860", "0301"], findings: [["W202", 2, "Laxå"]] });
    expect(read(["Kod", "Kommun"], ["1860", "Vestvågøy"], ["0114", "Upplands Väsby"]).findings).toEqual([
      ["W202", 2, "Vestvågøy"],
    ]);
    expect(read(["Kommunenr", "Kommune"], ["1860", "Vestvågøy"], ["0301", "Oslo"]).findings).toEqual([]);
    // Herøy is two municipalities: beside its code, the name contradicts nothing.
    expect(read(["Kommunenr", "Kommune"], ["1515", "Herøy"], ["0301", "Oslo"]).findings).toEqual([]);
  });

  it("short notes below the last municipality are left out, whatever column they stand in", () => {
    const head = ["Kommunkod", "Kommun", "Folkmängd"];
    const rows = [
      ["0114", "Upplands Väsby", 50_000],
      ["0115", "Vallentuna", 35_000],
    ];
    const notes = [
      "* preliminära uppgifter",
      "1) skattat",
      "Källa: SCB",
      "Kilde SSB",
      "Not 2",
      "Merknad",
      "preliminärt",
    ];
    for (const place of [0, 1]) {
      const below = notes.map((note) => (place === 0 ? [note, "", ""] : ["", note, ""]));
      expect(read(head, ...rows, ...below)).toEqual({
        codes: ["0114", "0115"],
        headers: head,
        findings: notes.map((note, at) => ["W205", at + 4, note]),
      });
    }
  });

  it("a misspelt municipality is refused: above others, beside figures, and in a list of names alone", () => {
    const head = ["Kommunkod", "Kommun", "Folkmängd"];
    const flen = ["0482", "Flen", 16_000];
    expect(read(head, flen, ["Gnetsa", "", ""], flen).findings).toContainEqual(["F202", 3, "Gnetsa"]);
    expect(read(head, flen, ["Not", "", 7]).findings).toEqual([["F202", 3, "Not"]]);
    expect(read(head, flen, ["", "Källa: SCB", 7]).findings).toEqual([["F202", 3, "Källa: SCB"]]);
    expect(read(["Kommun"], ["Flen"], ["Gnetsa"]).findings).toEqual([["F202", 3, "Gnetsa"]]);
  });
});
