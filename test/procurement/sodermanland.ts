/** Södermanland April 2022: code, name, figure, inventoried places (METHOD 9; Länsstyrelsen, sums 1,938 and 3,042). */
export const sodermanland: readonly (readonly [string, string, number, number])[] = [
  ["0484", "Eskilstuna", 536, 183],
  ["0482", "Flen", 65, 780],
  ["0461", "Gnesta", 110, 103],
  ["0483", "Katrineholm", 201, 977],
  ["0480", "Nyköping", 395, 598],
  ["0481", "Oxelösund", 85, 145],
  ["0486", "Strängnäs", 334, 40],
  ["0488", "Trosa", 172, 92],
  ["0428", "Vingåker", 40, 124],
];
