import { mapView } from "./mapView";
import type { MapFrame, MapView } from "./mapView";

/** The view enlarged `times` around a point of the map, which stays where it is on the screen. */
export function zoomed(
  view: MapView,
  times: number,
  frame: MapFrame,
  around: { readonly x: number; readonly y: number } = view,
): MapView {
  const { zoom } = mapView({ ...view, zoom: view.zoom * times }, frame);
  const kept = view.zoom / zoom;
  const x = around.x + (view.x - around.x) * kept;
  const y = around.y + (view.y - around.y) * kept;
  return mapView({ zoom, x, y }, frame);
}
