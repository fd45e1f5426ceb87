import { screen } from "@testing-library/react";
import { openPane } from "../openPane";

test("colours, hatching and size are explained", async () => {
  await openPane("Resultat");
  const map = screen.getByRole("region", { name: "Karta" });
  for (const word of ["under", "eller mer", "inga", "Storlek: antal"])
    expect(map.textContent).toContain(word);
});
