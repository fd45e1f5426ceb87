export { neighboursOf } from "./neighboursOf";
