export { default as ln } from "@stdlib/math-base-special-ln";
