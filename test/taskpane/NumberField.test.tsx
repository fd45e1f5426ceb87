import { fireEvent, screen } from "@testing-library/react";
import { openPane } from "./openPane";

const total = (): HTMLInputElement => screen.getByRole("textbox", { name: "New places" });

test("English commas between thousands are read, and what is no whole number leaves the figure of before", async () => {
  const { user } = await openPane("Key", undefined, "en");
  await user.clear(total());
  await user.type(total(), "1,200");
  expect(screen.getByRole("contentinfo").textContent).toContain("1,200");
  await user.type(total(), ".5");
  expect(total().getAttribute("aria-invalid")).toBe("true");
  expect(screen.getByRole("contentinfo").textContent).toContain("1,000");
});

const field = (): HTMLInputElement => screen.getByRole("textbox", { name: "Nya platser" });

/** What the field says of itself to who hears it. */
const described = (): string | undefined =>
  document.getElementById(field().getAttribute("aria-describedby") ?? "")?.textContent.replace(/\s/gu, " ");

test.each([
  ["1.500", "Skriv 1500 eller 1 500."],
  ["1,500", "Skriv 1500 eller 1 500."],
  ["7100,5", "Skriv ett heltal."],
  ["-5", "Skriv 0 eller ett större tal."],
  ["1e5", "Det här går inte att läsa som ett tal."],
])("%s says what is wrong and which figure holds, and stays until it is corrected", async (written, said) => {
  const { user } = await openPane("Nyckel");
  await user.clear(field());
  await user.type(field(), "7100");
  await user.tab();
  await user.clear(field());
  await user.type(field(), written);
  expect(screen.getByRole("contentinfo").textContent).toMatch(/7\s100/);
  expect(described()).toBe(`${said} Tills vidare gäller 7 100.`);
  await user.tab();
  expect(field().value).toBe(written);
  expect(described()).toBe(`${said} Tills vidare gäller 7 100.`);
  await user.clear(field());
  await user.type(field(), "1500");
  expect(described()).toBeUndefined();
  expect(screen.getByRole("contentinfo").textContent).toMatch(/1\s500/);
});

test("Escape brings the figure back that holds", async () => {
  const { user } = await openPane("Nyckel");
  const before = field().value;
  await user.type(field(), "x{Escape}");
  expect([field().value, described()]).toEqual([before, undefined]);
});

test("a comma on the way to a decimal is not yet wrong; left there it is", async () => {
  const { user } = await openPane("Nyckel");
  const before = field().value.replace(/\s/gu, " ");
  await user.clear(field());
  await user.type(field(), "7100,");
  expect(described()).toBeUndefined();
  expect(screen.getByRole("contentinfo").textContent).toMatch(/7\s100/);
  await user.tab();
  expect(field().value).toBe("7100,");
  expect(described()).toMatch(new RegExp(`går inte att läsa.* Tills vidare gäller ${before}\\.$`));
});

test("what was typed goes where the figure is changed from elsewhere", async () => {
  const { user } = await openPane("Nyckel");
  const weight = () => screen.getByRole<HTMLInputElement>("textbox", { name: "Vikt för Folkmängd" });
  await user.type(weight(), "x");
  await user.tab();
  expect(weight().value).toMatch(/x$/);
  fireEvent.change(screen.getByRole("slider", { name: /Folkmängd/ }), { target: { value: 3 } });
  expect(weight().value).toBe("3");
});

test("the figure that holds is the one that was whole before, in the same field too", async () => {
  const { user } = await openPane("Nyckel");
  await user.clear(field());
  await user.type(field(), "1302");
  await user.type(field(), "1.500", { initialSelectionStart: 0, initialSelectionEnd: 5 });
  expect(described()).toBe("Skriv 1500 eller 1 500. Tills vidare gäller 1 302.");
  await user.type(field(), "7100", { initialSelectionStart: 0, initialSelectionEnd: 5 });
  const later = jest.spyOn(Date, "now").mockReturnValue(Date.now() + 2000);
  await user.type(field(), "x");
  later.mockRestore();
  expect(described()).toBe("Det här går inte att läsa som ett tal. Tills vidare gäller 7 100.");
});
