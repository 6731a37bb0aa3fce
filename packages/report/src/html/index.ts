export { anchor } from "./anchor.js";
export { escapeHtml } from "./escape.js";
export { type Child, Html, html } from "./html.js";
