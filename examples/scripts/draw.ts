// A plot as an SVG file, without a browser: Observable Plot wants a document, and linkedom is one.
import { writeFileSync } from "node:fs";
import * as Plot from "@observablehq/plot";
import { parseHTML } from "linkedom";

/** Writes NAME.svg to the folder that is named when the script is started, or to the folder where one is. */
export function draw(name: string, options: Plot.PlotOptions): void {
  const { document } = parseHTML("<html><body></body></html>");
  const svg = Plot.plot({ ...options, document }).outerHTML;
  const alone = svg.replace("<svg", '<svg xmlns="http://www.w3.org/2000/svg"');
  writeFileSync(`${process.argv[2] ?? "."}/${name}.svg`, `${alone}\n`);
}
