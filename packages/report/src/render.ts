import type { Model } from "@waymark/core";
import { dumbbellEnds } from "./charts/dumbbell.js";
import { type Child, Html, html } from "./html/index.js";
import { inReadersWords } from "./html/readers-words.js";
import type { Results } from "./results.js";
import { allocation } from "./sections/allocation.js";
import { appendix } from "./sections/appendix.js";
import { contents, header } from "./sections/header.js";
import { mentors } from "./sections/mentors.js";
import { risk } from "./sections/risk.js";
import { shortlists } from "./sections/shortlists.js";
import { success } from "./sections/success.js";
import { today } from "./sections/today.js";
import { sheet } from "./style/sheet.js";
import { look, type View } from "./view.js";

/**
 * The report as one HTML file: no script, no network, readable by everybody, printable. The same results give
 * the same bytes. Every value is escaped, and nothing is worked out here.
 *
 * @param model the model with which the results were made: it holds the titles of what they name
 */
export function renderReport(model: Model, results: Results): string {
  const view = look(model, results);
  return pageOf(
    view,
    contents(view),
    today(view),
    allocation(view),
    shortlists(view),
    mentors(view),
    risk(view),
    success(view),
    appendix(view),
  );
}

/** One page of a report, with the head and the foot that all have. */
export function pageOf(view: View, nav: Html, ...body: Child[]): string {
  const { model, waymark } = view;
  const page = html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>${model.title}: Waymark report, ${model.asOf}</title>
${style}
</head>
<body>
<a class="skip" href="#main">Skip to the report</a>
${dumbbellEnds}
<div class="page">
${header(view)}
${nav}
<main id="main" tabindex="-1">
${body.flatMap((part, i) => (i === 0 ? [part] : ["\n", part]))}
</main>
<footer class="foot"><p>Waymark ${waymark}. Advice with its reasons; people decide.</p></footer>
</div>
</body>
</html>
`;
  return inReadersWords(model.people, page.toString());
}

const style = Html.style(sheet);
