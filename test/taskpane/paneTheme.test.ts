import { paneTheme } from "../../src/taskpane/paneTheme";

test("light and dark differ, with one accent between them", () => {
  expect(paneTheme("light").colorBrandBackground).toBe("#0f5ea8");
  expect(paneTheme("dark").colorNeutralBackground1).not.toBe(paneTheme("light").colorNeutralBackground1);
});
