import { startTransition, useEffect, useRef, useState } from "react";

/**
 * A value as it was when the latest frame had been painted: for what is not seen at once and need not hold up what is.
 * @returns undefined until then; while the value changes without rest, it follows frame by frame
 */
export function useLater<T>(value: T): T | undefined {
  const [later, setLater] = useState<T>();
  const latest = useRef(value);
  const isComing = useRef(false);
  useEffect(() => {
    latest.current = value;
    if (isComing.current || value === later) return;
    isComing.current = true;
    // A message after the frame's own callback comes when it has been painted.
    requestAnimationFrame(() => {
      setTimeout(() => {
        isComing.current = false;
        startTransition(() => setLater(latest.current));
      });
    });
  }, [value, later]);
  return later;
}
