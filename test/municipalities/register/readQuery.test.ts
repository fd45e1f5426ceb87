import { readQuery } from "../../../src/municipalities/register/readQuery";

test.each([
  [114, { code: "0114", name: "" }],
  ["0114", { code: "0114", name: "" }],
  ["K-0301", { code: "0301", name: "", country: "NO" }],
  ["K 3001 Halden", { code: "3001", name: "Halden", country: "NO" }],
  ["0114 Upplands Väsby", { code: "0114", name: "Upplands Väsby" }],
  ["0180:Stockholm", { code: "0180", name: "Stockholm" }],
  ["Laxå (1860)", { code: "1860", name: "Laxå" }],
  ["Laxå, 1860", { code: "1860", name: "Laxå" }],
  ["Heby *", { name: "Heby" }],
  ["Oslo 1)", { name: "Oslo" }],
  ["Sandnes (f.o.m. 2020)", { name: "Sandnes (f.o.m. 2020)" }],
  ["Lund (Rogaland)", { name: "Lund (Rogaland)" }],
  ["12", { name: "12" }],
  ["12345", { name: "12345" }],
])("%p says %p", (query, said) => expect(readQuery(query)).toEqual(said));
