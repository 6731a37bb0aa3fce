/** How the small multiples look. */
export const multiplesLook = `
.mult { display: grid; grid-template-columns: 100px repeat(4, 1fr); gap: 12px; margin: 8px 0; align-items: end; break-inside: avoid; }
.mult figure { margin: 0; min-width: 0; }
.mult figcaption { font-size: 15px; font-weight: 600; }
.mult figure svg { width: 100%; display: block; }
.mult text { font-size: 13px; fill: var(--soft); }
.mult-levels { display: block; }
.mult-grid { stroke: var(--line); }
.mult-line { stroke: var(--teal); stroke-width: 3; }
.mult-gap { stroke-dasharray: 3 5; }
.mult-point { fill: var(--teal); stroke: var(--paper); stroke-width: 2; }
@media screen and (max-width: 1000px) {
  .mult { grid-template-columns: repeat(2, 1fr); }
  .mult-levels { display: none; }
}
`;
