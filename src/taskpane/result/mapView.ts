/** What part of the map is seen: enlarged `zoom` times, with a point of the map in the middle. */
export interface MapView {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
}

/** The frame that the map is drawn in, in the map's own units. */
export interface MapFrame {
  readonly width: number;
  readonly height: number;
}

export const closestZoom = 16;

/**
 * A view that shows no more than the map: never smaller than whole, never past its edge.
 * @example zoom 1 anywhere → the whole map, its middle in the middle
 */
export function mapView(wanted: MapView, { width, height }: MapFrame): MapView {
  const zoom = Math.min(closestZoom, Math.max(1, wanted.zoom));
  const within = (value: number, size: number): number => {
    const half = size / zoom / 2;
    return Math.min(size - half, Math.max(half, value));
  };
  return { zoom, x: within(wanted.x, width), y: within(wanted.y, height) };
}
