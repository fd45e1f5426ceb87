import type { Accepted } from "../sharing";

const fields = ["agreed", "places", "capacity", "comment"];

/**
 * Understands what is to be accepted; undefined where a word of it means nothing.
 * @param text  "all", "none", or counties, municipalities and single fields: "12,0114,0115:places"
 */
export function readAccepted(text: string): Accepted | undefined {
  if (text === "all" || text === "none") return text === "all";
  const names = text.split(",").map((name) => name.trim());
  const isName = (name: string): boolean => {
    const [code = "", field, ...rest] = name.split(":");
    if (rest.length > 0) return false;
    if (field === undefined) return /^\d{2}$|^\d{4}$/.test(code);
    return /^\d{4}$/.test(code) && fields.includes(field);
  };
  return names.every(isName) ? names : undefined;
}
