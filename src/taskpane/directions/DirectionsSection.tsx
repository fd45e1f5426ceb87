import { useMemo } from "react";
import { procurementDirections } from "../../procurement";
import type { ScenarioRun } from "../../scenario";
import { usePane } from "../usePane";
import { CountyCard } from "./CountyCard";
import { directionWords } from "./directionWords";
import { InventoryCard } from "./InventoryCard";
import { LotsCard } from "./LotsCard";
import { needsOf } from "./needsOf";
import { useInventory } from "./useInventory";

/** Hit bör upphandlingen riktas: counties with reasons and tools, the inventory behind them, and lots for the tender. */
export function DirectionsSection({ run }: { readonly run: ScenarioRun }): React.JSX.Element {
  const { words } = usePane();
  const text = directionWords(words);
  const chosen = useInventory(run.municipal.country);
  const { inventory } = chosen;
  const counties = useMemo(
    () => procurementDirections(needsOf(run), inventory?.municipalities),
    [run, inventory],
  );
  const wanting = counties.filter((county) => county.places > 0);
  const places = wanting.reduce((all, county) => all + county.places, 0);
  const rest = wanting.reduce((all, county) => all + county.tools.procurement, 0);
  return (
    <>
      <InventoryCard chosen={chosen} run={run} />
      <section className="fd-card" aria-label={text("title")}>
        <h2>{text("title")}</h2>
        <p className="fd-quiet">{text(wanting.length > 0 ? "lead" : "nothing")}</p>
        {inventory && wanting.length > 0 && (
          <p>{text("totalCapacity", { places, covered: places - rest, rest })}</p>
        )}
        {wanting.map((county, place) => (
          <CountyCard key={county.countyCode} direction={county} isOpen={place === 0} />
        ))}
      </section>
      {wanting.length > 0 && <LotsCard counties={wanting} />}
    </>
  );
}
