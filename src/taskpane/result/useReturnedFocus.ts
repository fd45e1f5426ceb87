import { useEffect, useRef } from "react";

interface ReturnedFocus {
  readonly ref: React.RefObject<HTMLDivElement | null>;
  readonly onFocus: (event: React.FocusEvent) => void;
}

/**
 * Leads the keyboard back to where an explanation was opened: the map, or the municipality's row in the list.
 * @param isOpened  whether the explanation stands in place of the result
 * @returns what the element that holds the result is given
 * @remarks Only where the closed explanation took the focus with it: who went to another place of the pane has it there.
 */
export function useReturnedFocus(isOpened: boolean): ReturnedFocus {
  const ref = useRef<HTMLDivElement>(null);
  const wasOpened = useRef(isOpened);
  const isFromMap = useRef(false);
  useEffect(() => {
    const isClosed = wasOpened.current && !isOpened;
    wasOpened.current = isOpened;
    const { activeElement } = document;
    if (!isClosed || (activeElement && activeElement !== document.body)) return;
    const map = ref.current?.querySelector<SVGElement>("svg[role=application]");
    const row = ref.current?.querySelector<HTMLElement>(".fd-selected button");
    (isFromMap.current ? map : (row ?? map))?.focus();
  }, [isOpened]);
  return {
    ref,
    onFocus: ({ target }) => {
      isFromMap.current = target.closest(".fd-map") !== null;
    },
  };
}
