/** How papers look, on a screen and on A4. */
export const paperLook = `
.people-bar { margin: 12px 0; }
.people-bar figcaption { font-weight: 600; font-size: 0.938em; margin-bottom: 4px; }
.people-bar > svg { display: block; width: 100%; height: auto; }
.bar-teal { fill: var(--teal); }
.bar-grey { fill: var(--grey); }
.bar-plum { fill: var(--plum); }
.bar-amber { fill: var(--amber); stroke: var(--amber-edge); stroke-width: 1; }
.bar-hatch { fill: url(#hatch); stroke: var(--hatch); stroke-width: 1; }
.bar-plate { fill: var(--card); }
.bar-number { fill: var(--ink); font-size: 14px; font-weight: 700; }
.bar-key { list-style: none; margin: 4px 0 0; padding: 0; display: flex; flex-wrap: wrap; gap: 2px 20px; font-size: 0.938em; }
.bar-key svg { margin-inline-end: 6px; }
.paper { display: grid; gap: 32px; justify-items: center; }
.sheet-a4 { background: var(--card); color: var(--ink); border: 1px solid var(--line); width: 100%; max-width: 794px; min-height: 1123px; padding: 52px 64px 40px; display: flex; flex-direction: column; font-size: 16px; }
.sheet-a4 p { margin: 0 0 8px; max-width: none; }
.sheet-a4 h2 { font-size: 1.312em; margin: 26px 0 4px; }
.sheet-a4 h2 span { color: var(--teal); margin-inline-end: 8px; }
.sheet-a4 h3 { font-size: 1em; margin: 10px 0 0; }
.sheet-a4 footer { margin-top: auto; padding-top: 16px; font-size: 0.875em; color: var(--soft); }
.sheet-a4 ol { margin: 8px 0; padding-inline-start: 22px; }
.sheet-a4 li { margin-bottom: 4px; }
.paper-org { font-weight: 600; color: var(--teal); }
.paper-title { font-size: 1.75em; line-height: 1.25; margin: 4px 0 8px; }
.paper-lead { font-size: 1.188em; line-height: 1.4; }
.paper-note { font-size: 0.938em; color: var(--soft); }
.paper-facts { list-style: none; margin: 12px 0; padding: 0; display: grid; grid-template-columns: repeat(3, 1fr); gap: 12px 20px; font-size: 0.938em; line-height: 1.4; }
.paper-facts b { display: block; font-size: 1.4em; }
.paper-list { margin: 8px 0 0; border-top: 1px solid var(--line); }
.paper-list > div { display: grid; grid-template-columns: 5fr 7fr; gap: 4px 20px; padding: 6px 0; border-bottom: 1px solid var(--line); line-height: 1.4; font-size: 0.938em; }
.paper-list dt { font-weight: 600; }
.paper-list dd { margin: 0; }
@media screen and (max-width: 860px) {
  .sheet-a4 { padding: 28px 20px; min-height: 0; }
  .paper-facts, .paper-list > div { grid-template-columns: 1fr; }
}
@media print {
  @page { size: A4; margin: 0; }
  .paper { display: block; }
  .sheet-a4 { border: 0; width: 210mm; min-height: 296.6mm; max-width: none; padding: 12mm 17mm 9mm; break-after: page; font-size: 12.5px; }
  .sheet-a4 h2 { margin-top: 18px; }
  .sheet-a4 li { margin-bottom: 2px; }
  .paper-list > div { padding: 4px 0; }
  .sheet-a4:last-child { break-after: auto; }
}
`;
