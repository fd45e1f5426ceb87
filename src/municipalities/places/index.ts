export { placeOf } from "./placeOf";
export type { Place } from "./placeOf";
