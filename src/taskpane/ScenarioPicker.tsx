import {
  Button,
  Menu,
  MenuDivider,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import { isTakenName } from "./isTakenName";
import { usePane } from "./usePane";

const NameDialog = lazy(async () => ({ default: (await import("./NameDialog")).NameDialog }));

type Asking = "new" | "duplicate" | "rename";

/** Which scenario, and new ones: from the start, or from the one in view. */
export function ScenarioPicker(): React.JSX.Element {
  const { state, dispatch, named, municipal, words, freshScenario } = usePane();
  const { text } = words;
  const [asking, setAsking] = useState<Asking>();
  const scenarios = state.stored?.scenarios ?? [];
  const taken = scenarios
    .map((each) => each.name)
    .filter((name) => asking !== "rename" || name !== named?.name);
  const settle = (name: string): void => {
    setAsking(undefined);
    if (asking === "rename") dispatch({ type: "scenarioRenamed", name });
    const base = asking === "duplicate" ? named : asking === "new" ? freshScenario() : undefined;
    if (base) dispatch({ type: "scenarioAdded", named: { ...base, name } });
  };
  const proposal = (): string => {
    if (asking === "new") return unused(text("newScenarioName"), taken);
    return asking === "duplicate"
      ? unused(text("copyOf", { name: named?.name ?? "" }), taken)
      : (named?.name ?? "");
  };
  return (
    <>
      <Menu
        checkedValues={{ scenario: [state.stored?.active ?? ""] }}
        onCheckedValueChange={(_event, { checkedItems }) => {
          if (checkedItems[0] !== undefined) dispatch({ type: "scenarioChosen", name: checkedItems[0] });
        }}
      >
        <MenuTrigger disableButtonEnhancement>
          <Button
            size="small"
            className="fd-picker"
            aria-label={text("scenarioLabel", { name: named?.name ?? "" })}
          >
            <span className="fd-ellipsis">{named?.name}</span>
            <span aria-hidden className="fd-caret" />
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {scenarios.map(({ name }) => (
              <MenuItemRadio key={name} name="scenario" value={name}>
                {name}
              </MenuItemRadio>
            ))}
            <MenuDivider />
            {municipal && <MenuItem onClick={() => setAsking("new")}>{text("scenarioNew")}</MenuItem>}
            <MenuItem onClick={() => setAsking("duplicate")}>{text("scenarioDuplicate")}</MenuItem>
            <MenuItem onClick={() => setAsking("rename")}>{text("scenarioRename")}</MenuItem>
            <MenuItem disabled={scenarios.length < 2} onClick={() => dispatch({ type: "scenarioDeleted" })}>
              {text("scenarioDelete")}
            </MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      {asking && (
        <Suspense fallback={null}>
          <NameDialog
            title={text(
              asking === "rename" ? "renameTitle" : asking === "new" ? "newTitle" : "duplicateTitle",
            )}
            proposal={proposal()}
            taken={taken}
            onDone={settle}
            onCancel={() => setAsking(undefined)}
          />
        </Suspense>
      )}
    </>
  );
}

function unused(name: string, taken: readonly string[]): string {
  let number = 2;
  let proposal = name;
  while (isTakenName(proposal, taken)) proposal = `${name} ${String(number++)}`;
  return proposal;
}
