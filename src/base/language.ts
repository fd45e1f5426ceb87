/** The languages of the product; nynorsk is one more entry and one more set of texts. */
export const languages = ["en", "sv", "nb"] as const;

export type Language = (typeof languages)[number];
