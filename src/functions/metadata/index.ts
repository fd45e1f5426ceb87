export { localisedMetadata } from "./localisedMetadata";
