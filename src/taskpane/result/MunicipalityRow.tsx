import { memo } from "react";

interface MunicipalityRowProps {
  readonly code: string;
  readonly name: string;
  readonly places: string;
  readonly perThousand: string;
  /** Of the largest number of places. */
  readonly share: number;
  /** Where the Tab key stops. */
  readonly isStop: boolean;
  readonly isSelected: boolean;
  readonly onOpen: (code: string) => void;
}

/** One municipality in the list; drawn anew only when its own figures change. */
export const MunicipalityRow = memo(function MunicipalityRow(props: MunicipalityRowProps): React.JSX.Element {
  const { code, name, places, perThousand, share, isStop, isSelected, onOpen } = props;
  return (
    <tr role="row" className={isSelected ? "fd-selected" : undefined} onClick={() => onOpen(code)}>
      <th scope="row" role="rowheader">
        <button type="button" tabIndex={isStop ? 0 : -1}>
          {name}
        </button>
        <span className="fd-bar" aria-hidden style={barOf(share)} />
      </th>
      <td role="cell" className="fd-strong">
        {places}
      </td>
      <td role="cell" className="fd-quiet">
        {perThousand}
      </td>
    </tr>
  );
});

/** The style sheet draws the bar from it: one element less in each of 357 rows. */
function barOf(share: number): React.CSSProperties {
  const style: Record<`--${string}`, string> = { "--share": `${String(share * 100)}%` };
  return style;
}
