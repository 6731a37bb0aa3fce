import { oneOf } from "./build.js";

export const funding = oneOf(
  "funding",
  "Funding",
  "How the mentoring is funded.",
  "§4.5 (D), §5.7, §8.1; values: our coding",
  [
    ["secure", "Secure past the expected end"],
    ["uncertain", "Uncertain"],
    ["ending", "Ending before the expected end"],
  ],
);
