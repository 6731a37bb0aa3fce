import type { Model } from "@waymark/core";
import { type Child, type Html, html } from "../html/index.js";
import { pageOf, renderReport } from "../render.js";
import type { Results } from "../results.js";
import { appendix } from "../sections/appendix.js";
import { fold, section } from "../sections/parts.js";
import { programmeRiskTable } from "../sections/programme-risks.js";
import { registerLead } from "../sections/register.js";
import { categories, riskLead } from "../sections/risk.js";
import { summary } from "../sections/today.js";
import { look } from "../view.js";
import { partsOf, type ReportPart } from "./parts-of.js";

/** A file of the report, which is made when it is asked for. */
export interface ReportPage {
  /** Its name, which may stand in a folder, as `report/shortlists-01.html`. */
  readonly file: string;
  /** The whole of it, as HTML. */
  render(): string;
}

const firstPage = "report.html";

/** So many clients and so many mentors stand on one page; of more, no browser shows a page quickly. */
const mostOnOnePage = 300;

/**
 * The report as HTML files: one where there are few people; of more, a first page that counts and leads on, and pages for
 * some people each in the folder `report`. What stands on the one page stands on one of the many.
 *
 * @param model the model with which the results were made
 * @param most clients, and mentors, of one page; 300 where left out
 */
export function reportPages(model: Model, results: Results, most = mostOnOnePage): readonly ReportPage[] {
  if (results.shortlists.length <= most && results.panel.mentors.length <= most)
    return [{ file: firstPage, render: () => renderReport(model, results) }];
  const view = look(model, results);
  const parts = partsOf(view);
  const places = placesOf(parts);
  const page = (file: string, ...body: Child[]) =>
    linked(pageOf(view, links(parts, file), ...body), file, places);
  return [
    {
      file: firstPage,
      render: () =>
        page(
          firstPage,
          summary(view),
          section("risk", "Risk", riskLead, programmeRiskTable(view), categories(view), registerLead(view)),
          appendix(view),
        ),
    },
    ...parts.flatMap(({ pages }) =>
      pages.map(({ file, body }) => ({ file, render: () => page(file, body()) })),
    ),
  ];
}

/** The way round the report: its parts, and the pages of the part that is open. */
function links(parts: readonly ReportPart[], file: string): Html {
  const link = (to: string, text: string) =>
    to === file ? html`<b>${text}</b>` : html`<a href="${between(file, to)}">${text}</a>`;
  const list = ({ pages }: ReportPart) =>
    html`<ol class="index">${pages.map((one) => html`<li>${link(one.file, one.says)}</li>`)}</ol>`;
  const items = parts.map((part) => {
    const isOpen = part.pages.some((one) => one.file === file);
    return isOpen || file === firstPage
      ? fold(
          `${part.title}, ${part.pages.length} ${part.pages.length === 1 ? "page" : "pages"}`,
          list(part),
          isOpen,
        )
      : html`<p>${link(part.pages[0]!.file, part.title)}</p>`;
  });
  return html`<nav aria-label="Contents">${file !== firstPage && html`<p>${link(firstPage, "First page")}</p>`}${items}</nav>`;
}

/** A link from one file of the report to another. */
function between(from: string, to: string): string {
  const name = to.slice(to.lastIndexOf("/") + 1);
  if (from.includes("/")) return to.includes("/") ? name : `../${to}`;
  return to;
}

/** The file that holds each place that is pointed at from elsewhere. */
function placesOf(parts: readonly ReportPart[]): ReadonlyMap<string, string> {
  const own = ["today", "who-has", "risk", "heat", "register", "programme-risks", "appendix", "certificate"];
  return new Map([
    ...own.map((id) => [id, firstPage] as const),
    ...parts.flatMap(({ pages }) =>
      pages.flatMap(({ file, anchors }) => anchors.map((id) => [id, file] as const)),
    ),
  ]);
}

/** A page whose links to places of other pages name their file. Every link is one that the template made. */
function linked(page: string, file: string, places: ReadonlyMap<string, string>): string {
  return page.replaceAll(/ href="#([^"]+)"/g, (whole, id: string) => {
    const place = places.get(id);
    return place === undefined || place === file ? whole : ` href="${between(file, place)}#${id}"`;
  });
}
