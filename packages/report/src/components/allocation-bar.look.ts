/** How the bar of an allocation looks. */
export const allocationBarLook = `
.allocation-bar > svg { display: block; width: 100%; height: 28px; }
.part-kept { fill: var(--grey); }
.part-proposed { fill: var(--teal); }
.part-waiting { fill: var(--amber); stroke: var(--amber-edge); stroke-width: 1; vector-effect: non-scaling-stroke; }
.part-nobody { fill: url(#hatch); stroke: var(--hatch); stroke-width: 1; vector-effect: non-scaling-stroke; }
.key { list-style: none; margin: 12px 0 0; padding: 0; display: flex; flex-wrap: wrap; gap: 6px 22px; font-size: 15px; }
.key li { display: flex; gap: 8px; align-items: center; }
.key svg { flex: none; }
`;
