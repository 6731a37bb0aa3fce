import type { Model } from "@waymark/core";
import { renderToStaticMarkup } from "preact-render-to-string";
import { BoardPaper } from "../components/board-paper.js";
import { componentLook } from "../components/look.js";
import { escapeHtml, seen } from "../html/escape.js";
import { inReadersWords } from "../html/readers-words.js";
import type { Results } from "../results.js";
import { look } from "../view.js";
import { boardData } from "./board-data.js";

/**
 * The paper for a board as one HTML file of two pages of A4: no script, no network. The same results give the same bytes.
 *
 * @param model the model with which the results were made
 */
export function renderBoardPaper(model: Model, results: Results): string {
  const data = boardData(look(model, results));
  const page = `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(data.scheme)}: paper for the board, ${escapeHtml(data.day)}</title>
<style>${componentLook}${ground}</style>
</head>
<body>
<main>${renderToStaticMarkup(<BoardPaper {...data} />)}</main>
</body>
</html>
`;
  return inReadersWords(model.people, seen(page));
}

const ground = `
* { box-sizing: border-box; }
body { margin: 0; padding: 32px 20px; background: var(--paper); color: var(--ink); font: 16px / 1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif; overflow-wrap: anywhere; }
@media print { body { padding: 0; background: #fff; } * { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
`;
