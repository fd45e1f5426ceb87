export type { County } from "./county";
export { countyByCode } from "./countyByCode";
export { findCounty } from "./findCounty";
export { findMunicipality } from "./findMunicipality";
export type { MunicipalityMatch } from "./findMunicipality";
export { isTotalName } from "./isTotalName";
export { municipalityByCode } from "./municipalityByCode";
export { registeredMunicipalities } from "./registeredMunicipalities";
export type { RegisteredMunicipality } from "./registeredMunicipality";
