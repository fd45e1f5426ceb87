/** [SEK/place·night] What announced surcharges can be whole multiples of. */
export const surchargeSteps = [1, 5, 10, 20] as const;
