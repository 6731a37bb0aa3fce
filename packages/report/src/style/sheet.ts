import { charts } from "./charts.js";
import { layout } from "./layout.js";
import { dark, light, properties } from "./palette.js";
import { print } from "./print.js";
import { text } from "./text.js";

/** The report's whole style sheet: constants only, nothing of the data. */
export const sheet: string = [
  `:root{color-scheme:light dark;${properties(light)}}`,
  `@media screen and (prefers-color-scheme:dark){:root{${properties(dark)}}}`,
  text,
  layout,
  charts,
  print,
].join("\n");
