import type { OwnNotes } from "./ownNotes";

const nothing: OwnNotes = { sheets: {}, highlights: [] };

/** Reads the note as stored; nothing where there is none. */
export function readOwnNotes(value: unknown): OwnNotes {
  if (typeof value !== "string" || value === "") return nothing;
  const notes = JSON.parse(value) as Partial<OwnNotes>;
  const { sheets = {}, highlights = [], by } = notes;
  return { sheets, highlights, ...(by === undefined ? {} : { by }) };
}
