export { anchor } from "./anchor.js";

export { type Child, Html, html } from "./html.js";
