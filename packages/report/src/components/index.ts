export { Fit, type FitBand } from "./fit.js";
export { componentLook } from "./look.js";
