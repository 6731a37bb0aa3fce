export { Fit } from "./fit.js";
export type { FitBand } from "./fit-band.js";
export { Hatch } from "./hatch.js";
export { componentLook } from "./look.js";
