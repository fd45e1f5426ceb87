import { useEffect, useRef, useState } from "react";
import { closestZoom, mapView } from "./mapView";
import type { MapFrame, MapView } from "./mapView";
import { zoomed } from "./zoomed";

const STEP = 1.6;

/** The part of the map that is seen, and every way to move it. */
export interface MapViewControl {
  readonly view: MapView;
  readonly closer: () => void;
  readonly further: () => void;
  readonly whole: () => void;
  readonly canCome: boolean;
  readonly canGo: boolean;
  /** Brings a point of the map into view. */
  readonly show: (point: { readonly x: number; readonly y: number }) => void;
  readonly onPointerDown: (event: React.PointerEvent) => void;
  readonly onPointerMove: (event: React.PointerEvent) => void;
  readonly onPointerUp: () => void;
  readonly onDoubleClick: (event: React.MouseEvent) => void;
}

/** Zooms by wheel, buttons and double click, and moves by dragging; the wheel scrolls the pane where there is nothing to zoom out of. */
export function useMapView(frame: MapFrame, svg: React.RefObject<SVGSVGElement | null>): MapViewControl {
  const { width, height } = frame;
  const middle = { zoom: 1, x: width / 2, y: height / 2 };
  const [wanted, setView] = useState<MapView>(middle);
  const view = mapView(wanted, frame);
  const dragged = useRef<{ readonly x: number; readonly y: number }>(undefined);

  useEffect(() => {
    const element = svg.current;
    if (!element) return undefined;
    // React listens to the wheel passively; here the pane must not scroll while the map zooms.
    const onWheel = (event: WheelEvent): void => {
      setView((held) => {
        const seen = mapView(held, { width, height });
        if (event.deltaY > 0 && seen.zoom <= 1) return held;
        return zoomed(
          seen,
          Math.exp(-event.deltaY / 300),
          { width, height },
          pointAt(element, event, seen, { width, height }),
        );
      });
    };
    const hold = (event: WheelEvent): void => {
      if (event.deltaY < 0 || Number(element.dataset["zoom"]) > 1) event.preventDefault();
      onWheel(event);
    };
    element.addEventListener("wheel", hold, { passive: false });
    return () => {
      element.removeEventListener("wheel", hold);
    };
  }, [width, height, svg]);

  return {
    view,
    closer: () => setView(zoomed(view, STEP, frame)),
    further: () => setView(zoomed(view, 1 / STEP, frame)),
    whole: () => setView(middle),
    canCome: view.zoom < closestZoom,
    canGo: view.zoom > 1,
    show: (point) => {
      const [right, down] = [Math.abs(point.x - view.x), Math.abs(point.y - view.y)];
      const isSeen = right < (0.45 * width) / view.zoom && down < (0.45 * height) / view.zoom;
      if (!isSeen) setView(mapView({ zoom: view.zoom, ...point }, frame));
    },
    onPointerDown: (event) => {
      if (view.zoom > 1) dragged.current = { x: event.clientX, y: event.clientY };
    },
    onPointerMove: (event) => {
      const from = dragged.current;
      if (!from || event.buttons === 0) return;
      const [before, after] = [
        pointAt(svg.current, { clientX: from.x, clientY: from.y }, view, frame),
        pointAt(svg.current, event, view, frame),
      ];
      dragged.current = { x: event.clientX, y: event.clientY };
      setView(mapView({ ...view, x: view.x + before.x - after.x, y: view.y + before.y - after.y }, frame));
    },
    onPointerUp: () => {
      dragged.current = undefined;
    },
    onDoubleClick: (event) =>
      setView(zoomed(view, STEP * STEP, frame, pointAt(svg.current, event, view, frame))),
  };
}

/** The point of the map under the pointer. */
function pointAt(
  svg: SVGSVGElement | null,
  pointer: { readonly clientX: number; readonly clientY: number },
  { zoom, x, y }: MapView,
  { width, height }: MapFrame,
): { readonly x: number; readonly y: number } {
  const box = svg?.getBoundingClientRect();
  if (!box || box.width === 0) return { x, y };
  return {
    x: x + ((pointer.clientX - box.left) / box.width - 0.5) * (width / zoom),
    y: y + ((pointer.clientY - box.top) / box.height - 0.5) * (height / zoom),
  };
}
