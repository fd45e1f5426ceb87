export { candidateText } from "./candidateText";
export type { County } from "./county";
export { findCounty } from "./findCounty";
export { findMunicipality } from "./findMunicipality";
export type { MunicipalityMatch } from "./findMunicipality";
export { isTotalName } from "./isTotalName";
export { registeredMunicipalities } from "./registeredMunicipalities";
export type { RegisteredMunicipality } from "./registeredMunicipality";
