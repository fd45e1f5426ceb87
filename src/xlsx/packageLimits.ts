const mebibyte = 1024 * 1024;

/**
 * What may be opened at most, in bytes: the file, one unpacked part, all unpacked parts together.
 * @remarks A workbook of 100,000 rows and 12 columns is 6 MB and unpacks to 60 MB in two parts of which none is over 50.
 */
export const packageLimits = { file: 20 * mebibyte, part: 50 * mebibyte, all: 200 * mebibyte } as const;
