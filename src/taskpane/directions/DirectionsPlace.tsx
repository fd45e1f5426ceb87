import { Button } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Purpose, ScenarioRun } from "../../scenario";
import { usePane } from "../usePane";
import { directionWords } from "./directionWords";
import { DirectionsSection } from "./DirectionsSection";

const wanted = "acquisition";

/** Directions and lots; under another purpose, that they show under acquisition, one press away and one press back. */
export function DirectionsPlace({ run }: { readonly run: ScenarioRun }): React.JSX.Element {
  const { words, dispatch } = usePane();
  const text = directionWords(words);
  const { purpose, total } = run.scenario;
  const [left, setLeft] = useState<Purpose>();
  const isOther = purpose !== wanted;
  // The press takes its button away: the hand comes to rest on the one that takes the press back.
  const pressed = useRef(false);
  const next = useRef<HTMLButtonElement | null>(null);
  const hold = (button: HTMLButtonElement | null): void => {
    next.current = button;
  };
  useEffect(() => {
    if (pressed.current) next.current?.focus();
    pressed.current = false;
  }, [purpose]);
  const switchTo = (to: Purpose): void => {
    pressed.current = true;
    setLeft(purpose);
    dispatch({ type: "scenarioChanged", change: { purpose: to } });
  };
  const named = (each: Purpose): string => {
    const name = words.text(`purpose_${each}`);
    return name.charAt(0).toLocaleLowerCase(words.language) + name.slice(1);
  };
  const switchButton = (to: Purpose, label: string): React.JSX.Element => (
    <Button
      size="small"
      className="fd-below"
      ref={hold}
      aria-describedby="fd-purpose"
      onClick={() => switchTo(to)}
    >
      {label}
    </Button>
  );
  if (isOther)
    return (
      <section className="fd-card" aria-label={text("title")}>
        <h2>{text("title")}</h2>
        <p id="fd-purpose">{text("otherPurpose", { wanted: named(wanted), purpose: named(purpose) })}</p>
        {switchButton(wanted, text("switchPurpose", { wanted: named(wanted) }))}
      </section>
    );
  return (
    <>
      {left !== undefined && left !== wanted && (
        <section className="fd-card" aria-label={words.text("purpose")}>
          <p id="fd-purpose">{text("purposeSwitched", { wanted: named(wanted), total })}</p>
          {switchButton(left, text("switchBack", { purpose: named(left) }))}
        </section>
      )}
      <DirectionsSection run={run} />
    </>
  );
}
