export { Fit } from "./fit.js";
export type { FitBand } from "./fit-band.js";
export { Hatch } from "./hatch.js";
export { HeatMap } from "./heat-map.js";
export type { HeatMapCell, HeatMapView } from "./heat-map-view.js";
export { componentLook } from "./look.js";
