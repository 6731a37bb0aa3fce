export { default as gammaDeltaRatio } from "@stdlib/math-base-special-gamma-delta-ratio";
