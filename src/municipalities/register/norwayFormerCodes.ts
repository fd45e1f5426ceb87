/**
 * Norwegian codes of 2020–2023, a county of today a line: the former county's code, today's, then the last two digits of the
 * former code of each of its municipalities in the order of the register. Nothing stands between them: what Excel loads must stay small.
 * @remarks Example: 3031 0102 says that 3101 was 3001 and 3103 was 3002. Source: SSB, Klass 131, changes of 1 January 2024.
 */
export const norwayFormerCodes = `
3031010203041117181514161312
3033050607384948474639404142434445505152
3032242530203323221921282927263432315453363537
3839010203040511
38400607081213141516172019182122232425
5455010211121314151617181920212223242526272829
5456030644053730323334353638394140430442
`;
