import { CompareCard } from "./CompareCard";
import type { ReturnsBase } from "./useReturns";
import { VerifyCard } from "./VerifyCard";

/** Kontrollera: whether figures follow from their inputs, and what two scenarios or workbooks have differently. */
export function CheckPart(base: ReturnsBase): React.JSX.Element {
  return (
    <>
      <VerifyCard />
      <CompareCard {...base} />
    </>
  );
}
