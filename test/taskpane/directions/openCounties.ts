import { fireEvent } from "@testing-library/react";

/** Opens every county, as a press on each of them does: what it holds is drawn only then. */
export function openCounties(within: Element = document.body): void {
  for (const fold of within.querySelectorAll<HTMLDetailsElement>("details.fd-county")) {
    fold.open = true;
    fireEvent(fold, new Event("toggle"));
  }
}
