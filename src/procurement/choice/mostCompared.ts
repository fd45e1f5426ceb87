/** [offers] Up to so many, all choices are compared one by one. */
export const mostCompared = 20;
