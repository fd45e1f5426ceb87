import type { OwnNotes } from "./ownNotes";

const nothing: OwnNotes = { sheets: {}, highlights: [] };

/**
 * Reads the note as stored; nothing where there is none.
 * @remarks A note that somebody damaged counts as none: what it called ours is then taken for the user's, and asked about before it is written over.
 */
export function readOwnNotes(value: unknown): OwnNotes {
  if (typeof value !== "string" || value === "") return nothing;
  const notes = parsed(value);
  if (!notes) return nothing;
  const { sheets, highlights, by } = notes;
  return {
    sheets: sheets !== null && typeof sheets === "object" ? sheets : {},
    highlights: Array.isArray(highlights) ? highlights : [],
    ...(by === undefined ? {} : { by }),
  };
}

function parsed(text: string): Partial<OwnNotes> | null {
  try {
    const notes: unknown = JSON.parse(text);
    return typeof notes === "object" ? notes : null;
  } catch {
    return null;
  }
}
