/** How a heat map looks: darker and with a heavier edge where likelihood and impact are greater, and named in each cell. */
export const heatMapLook = `
.heat { table-layout: fixed; border-collapse: separate; border-spacing: 3px; }
.heat th, .heat th:first-child { width: 23%; padding-inline-start: 0; }
.heat td { padding: 6px 8px; border: 0; font-size: 15px; line-height: 1.3; overflow-wrap: break-word; hyphens: auto; }
.heat td { text-align: center; border: 1px solid var(--track-edge); border-radius: 3px; color: var(--ink); }
.heat td b { display: block; font-size: 17px; }
.heat td span { font-size: 13px; }
.heat-0 { background: var(--card); }
.heat-1 { background: var(--track); }
.heat td.heat-2 { background: var(--amber-tint); border: 2px solid var(--amber-edge); }
.heat td.heat-3 { background: var(--amber); border: 3px double #1b1f23; color: #1b1f23; }
@media screen and (max-width: 560px) {
  .heat, .heat tbody, .heat tr, .heat td, .heat th { display: block; width: auto; }
  .heat thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .heat td { text-align: start; margin: 2px 0; }
  .heat td b { display: inline; }
  .heat td::before { content: attr(data-l) ": "; }
}
`;
