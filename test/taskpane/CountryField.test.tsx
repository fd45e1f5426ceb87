import { screen, waitFor } from "@testing-library/react";
import { aPort } from "./aPort";
import { openPane } from "./openPane";

test("a country that is chosen is kept in the scenario, and leaves it again", async () => {
  const { user, port } = await openPane("Underlag", aPort());
  const country = screen.getByRole("combobox", { name: "Land" });
  await user.selectOptions(country, "SE");
  await waitFor(() =>
    expect(port.saveScenarios).toHaveBeenLastCalledWith(
      expect.objectContaining({
        scenarios: [expect.objectContaining({ scenario: expect.objectContaining({ country: "SE" }) })],
      }),
    ),
  );
  await user.selectOptions(country, "");
  await waitFor(() => expect(port.saveScenarios).toHaveBeenCalledTimes(2));
  expect(jest.mocked(port.saveScenarios).mock.lastCall?.[0].scenarios[0]?.scenario).not.toHaveProperty(
    "country",
  );
});
