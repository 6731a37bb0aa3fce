/** How the table of factors looks. */
export const factorsLook = `
.factors { table-layout: fixed; }
.factors caption { padding-bottom: 8px; }
.factors th:first-child { width: 190px; }
.factors thead th { vertical-align: bottom; font-size: 16px; color: var(--ink); }
.factors th, .factors td { padding-block: 6px; }
.factors tbody th { font-weight: 400; }
.factors tbody .lnk { color: var(--ink); text-decoration-style: dotted; }
.factors td svg { max-width: 100%; vertical-align: middle; margin-inline-end: 10px; }
.factors .share { color: var(--soft); font-size: 15px; white-space: nowrap; }
.factors .say { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.factors td { position: relative; }
.factors tr:focus-within td, .factors td:hover { background: var(--teal-tint); }
.factors tr:focus-within .say, .factors td:hover .say { z-index: 2; top: 100%; inset-inline-start: 0; width: max(100%, 220px); height: auto; clip-path: none; overflow: visible; white-space: normal; font-size: 15px; line-height: 1.4; padding: 8px 10px; background: var(--card); border: 1px solid var(--edge); border-radius: 4px; }
.factors tr:focus-within .say { width: 100%; }
.factors td:last-child .say { inset-inline: auto 0; }
.quiet-says .factors td:hover .say { clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
@media screen and (max-width: 860px) {
  .factors, .factors tbody, .factors caption { display: block; }
  .factors thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  .factors tr { display: block; padding: 12px 0; border-bottom: 1px solid var(--line); }
  .factors th, .factors td { display: block; width: auto; border: 0; padding: 2px 0; }
  .factors tbody th { font-weight: 600; }
  .factors tr:focus-within .say { position: static; display: block; width: auto; }
  .factors td::before { content: attr(data-l) " "; font-size: 15px; display: inline-block; min-width: 64px; }
}
`;
