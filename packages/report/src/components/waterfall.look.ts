/** How the stacked bars look. */
export const waterfallLook = `
.stacks { max-width: 1000px; margin: 16px 0 24px; }
.stack-bands { display: block; overflow: visible; }
.stack-bands text { font-size: 14px; fill: var(--soft); }
.stack { margin: 0 0 8px; break-inside: avoid; }
.stack svg { display: block; overflow: visible; }
.stack-fit { color: var(--soft); font-size: 15px; margin-inline-start: 8px; }
.stack-tick { stroke: var(--edge); stroke-width: 1; stroke-dasharray: 2 3; }
.part-0 { fill: var(--teal); }
.part-1 { fill: var(--teal-2); }
.part-open { fill: url(#hatch); stroke: var(--hatch); stroke-width: 1; }
@media (max-width: 860px) { .band-1 { transform: translateY(-16px); } }
`;
