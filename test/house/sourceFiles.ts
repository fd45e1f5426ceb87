import { filesUnder } from "./filesUnder";

/** The product's TypeScript files. */
export function sourceFiles(root: string): string[] {
  return filesUnder(root, "src").filter((file) => /\.tsx?$/.test(file) && !file.endsWith(".d.ts"));
}
