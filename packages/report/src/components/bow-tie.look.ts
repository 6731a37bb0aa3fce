/** How bow-ties look. */
export const bowTieLook = `
.bow { display: grid; grid-template-columns: 1fr 1.15fr 32px 1.1fr 32px 1.05fr 1fr; gap: 0 12px; align-items: center; margin: 16px 0; background: var(--card); border: 1px solid var(--line); border-radius: 6px; padding: 20px; break-inside: avoid; }
.bow-head { font-size: 14px; font-weight: 600; color: var(--soft); margin: 0 0 8px; }
.bow ul { list-style: none; margin: 0; padding: 0; font-size: 15px; line-height: 1.4; }
.bow li { padding: 8px 10px; margin: 0 0 8px; border: 1px solid var(--line); border-radius: 4px; }
.bow li b { display: block; font-size: 14px; }
.bow small { display: block; color: var(--soft); }
.bow .bow-in { border: 2px solid var(--teal); background: var(--teal-tint); }
.bow .bow-miss { border: 2px dashed var(--edge); }
.bow-event { background: var(--ink); color: var(--paper); border-radius: 6px; padding: 16px; }
.bow-event p { margin: 0; font-size: 16px; line-height: 1.4; }
.bow-event .bow-head { color: inherit; margin-bottom: 8px; }
.bow-fan { width: 32px; height: 100%; min-height: 120px; align-self: stretch; }
.bow-fan path { fill: none; stroke: var(--edge); stroke-width: 2; vector-effect: non-scaling-stroke; }
@media screen and (max-width: 1000px) {
  .bow { grid-template-columns: 1fr; gap: 14px; padding: 16px; }
  .bow-fan { display: none; }
}
`;
