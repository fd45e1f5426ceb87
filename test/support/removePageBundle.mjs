import { rmSync } from "node:fs";

/** Removes the page that was bundled for the tests in the browser. */
export default function removePageBundle() {
  rmSync(process.env.PAGE_BUNDLE, { recursive: true, force: true });
}
