export { Fit, type FitBand } from "./fit.js";
export { Hatch } from "./hatch.js";
export { componentLook } from "./look.js";
