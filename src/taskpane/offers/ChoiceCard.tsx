import type { ChoiceCase, OfferChoice } from "../../procurement";
import { usePane } from "../usePane";
import type { ChoiceFigures } from "./choiceFigures";
import { evennessPrice } from "./evennessPrice";
import { kronor } from "./kronor";
import { offerWords } from "./offerWords";

interface ChoiceCardProps {
  readonly problem: ChoiceCase;
  readonly curve: readonly OfferChoice[];
  /** Whether the curve is computed to its end. */
  readonly isWhole: boolean;
  readonly place: number;
  readonly byPrice: ChoiceFigures | undefined;
  readonly bySurcharge: ChoiceFigures | undefined;
}

/** The chosen point: what evenness costs there, how sure it is, and what evaluations by price would have taken instead. */
export function ChoiceCard({
  problem,
  curve,
  isWhole,
  place,
  byPrice,
  bySurcharge,
}: ChoiceCardProps): React.JSX.Element | null {
  const { words } = usePane();
  const text = offerWords(words);
  const costed = curve.map((each) => ({ ...each, cost: each.cost * 1000 }));
  const [cheapest, point, next] = [costed[0], costed[place], costed[place + 1]];
  if (!cheapest || !point) return null;
  const { price, cost, persons } = evennessPrice(cheapest, point);
  const onwards = next && evennessPrice(point, next).price;
  const taken = problem.offers.filter((_, at) => point.taken[at]);
  const municipalities = new Set(taken.map(({ municipality }) => municipality)).size;
  return (
    <section className="fd-card" aria-label={text("choiceTitle")}>
      <h2>{text("priceTitle")}</h2>
      <div aria-live="polite">
        {place === 0 ? (
          <p>
            {curve.length > 1
              ? `${text("priceNone")} ${text("priceFurther")}`
              : text(!isWhole ? "priceNone" : point.provenWithin === 0 ? "priceOnly" : "priceOnlyFound")}
          </p>
        ) : price === undefined ? (
          <p>{text("priceWorse", { cost: kronor(cost, words, 0) })}</p>
        ) : (
          <>
            <p className="fd-hero">
              <strong>{kronor(price, words, price < 100 ? 1 : 0)}</strong>{" "}
              <span>{text("priceLine", { price: "" }).trim()}</span>
            </p>
            <p className="fd-quiet">
              {text("priceDetail", { cost: kronor(cost, words, 0), persons: Math.round(persons) })}
            </p>
          </>
        )}
        {onwards !== undefined && (
          <p className="fd-quiet">
            {text("priceNext", { price: kronor(onwards, words, onwards < 100 ? 1 : 0) })}
          </p>
        )}
      </div>
      <p className="fd-spaced">
        {text(municipalities === 1 ? "choiceOffersOne" : "choiceOffers", {
          count: taken.length,
          municipalities,
        })}
      </p>
      <p className="fd-quiet">
        {point.provenWithin === 0
          ? text("choiceExact")
          : text("choiceProven", { share: words.percent(point.provenWithin, 3) })}
      </p>
      <Beside point={point} need={problem.need} byPrice={byPrice} bySurcharge={bySurcharge} />
    </section>
  );
}

interface BesideProps {
  readonly point: Omit<ChoiceFigures, "taken">;
  readonly need: number;
  readonly byPrice: ChoiceFigures | undefined;
  readonly bySurcharge: ChoiceFigures | undefined;
}

function Beside({ point, need, byPrice, bySurcharge }: BesideProps): React.JSX.Element {
  const { words } = usePane();
  const text = offerWords(words);
  const columns = [
    { name: text("besideChoice"), of: point },
    { name: text("besidePrice"), of: byPrice },
    ...(bySurcharge ? [{ name: text("besideSurcharge"), of: bySurcharge }] : []),
  ];
  const rows = [
    [text("besideCost"), (of: BesideProps["point"]) => words.number(of.cost)],
    [text("besideCv"), (of: BesideProps["point"]) => words.percent(of.cv, 1)],
    [text("besideMove"), (of: BesideProps["point"]) => words.number(of.personsToMove)],
    [text("besidePlaces"), (of: BesideProps["point"]) => words.number(of.places)],
  ] as const;
  return (
    <>
      <table className="fd-figures-table">
        <caption className="fd-hidden">{text("besideCaption")}</caption>
        <thead>
          <tr>
            <td />
            {columns.map(({ name }) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, print]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {columns.map((column) => (
                <td key={column.name}>{column.of ? print(column.of) : "–"}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {byPrice && byPrice.places < need && (
        <p className="fd-quiet">{text("besideShort", { places: byPrice.places, need })}</p>
      )}
      {!bySurcharge && <p className="fd-quiet">{text("besideNoSurcharge")}</p>}
    </>
  );
}
