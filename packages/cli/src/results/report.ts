import type { Folder } from "../folder/read.js";
import type { Results } from "./compute.js";

/** The report as one HTML page. */
export function reportPage(_folder: Folder, _results: Results): string {
  return "<!doctype html>";
}
