export { default as fCdf } from "@stdlib/stats-base-dists-f-cdf";
