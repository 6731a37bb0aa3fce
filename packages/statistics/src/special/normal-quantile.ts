export { default as normalQuantile } from "@stdlib/stats-base-dists-normal-quantile";
