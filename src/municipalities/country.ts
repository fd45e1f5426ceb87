/** The countries whose municipalities the register knows. */
export type Country = "SE" | "NO";
