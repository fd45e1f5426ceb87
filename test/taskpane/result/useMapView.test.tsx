import { fireEvent, screen } from "@testing-library/react";
import { openPane } from "../openPane";

const zoom = () => Number(screen.getByRole("application").dataset["zoom"]);

test("plus, minus and nought zoom the map, the wheel and the buttons too, and circles keep their proportions", async () => {
  const { user, container } = await openPane("Resultat");
  const radii = () =>
    [...container.querySelectorAll("g > circle.fd-circle")].map((each) => Number(each.getAttribute("r")));
  const before = radii();
  expect(zoom()).toBe(1);
  screen.getByRole("application").focus();
  await user.keyboard("+");
  expect(zoom()).toBeCloseTo(1.6, 9);
  const grown = radii().map((each, at) => each / before[at]!);
  expect(Math.max(...grown) - Math.min(...grown)).toBeLessThan(1e-9);
  fireEvent.wheel(screen.getByRole("application"), { deltaY: -300 });
  expect(zoom()).toBeGreaterThan(4);
  await user.keyboard("0");
  expect(zoom()).toBe(1);
  await user.click(screen.getByRole("button", { name: "Närmare" }));
  await user.keyboard("-");
  await user.click(screen.getByRole("button", { name: "Hela landet" }));
  expect(zoom()).toBe(1);
});
