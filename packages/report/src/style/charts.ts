/** Bars, whiskers, heat maps and dumbbells: told apart by position, pattern and label, never by colour alone. */
export const charts = `
svg{display:block;max-width:100%;height:auto}
svg text{font:12px system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",sans-serif;fill:var(--ink)}
.plot{overflow-x:auto}
.plot .scores{min-width:26rem}
.plot .slopes{max-width:none}
td>svg{width:8rem;min-width:7rem;margin-top:.3rem}
td>svg path{fill:none;stroke:var(--track);stroke-width:9}
td>svg path+path{stroke:var(--mark)}
td>.walk{background:linear-gradient(var(--line),var(--line)) 50%/90% 1px no-repeat;print-color-adjust:exact}
.t,.p,.q{fill:none}
.scores .t,.scores .p,.scores .q{stroke-width:16}
.t{stroke:var(--track)}
.p{stroke:var(--mark)}
.q{stroke:var(--mark-alternate)}
.w,td>svg path.w{fill:none;stroke:var(--ink);stroke-width:1.5}
.o{fill:var(--ink)}
.g{stroke:var(--line);stroke-width:1;fill:none}
svg .a{text-anchor:middle;font-size:11px;fill:var(--muted)}
svg .k text{text-anchor:middle;font-size:11px;fill:var(--on-mark)}
svg .id{text-anchor:end;font-weight:650}
svg .v{font-weight:650}
svg .head{font-weight:650}
svg .left{text-anchor:end}
.way{fill:none;stroke:var(--mark)}
.worse{stroke:var(--ink);stroke-dasharray:7 4}
.same{stroke:var(--muted);stroke-dasharray:2 3}
svg .end{font-size:11px}
.ring{fill:var(--paper);stroke:var(--ink);stroke-width:1.8}
td>.walk path{stroke:var(--ink);stroke-width:2.2;marker-start:url(#ring);marker-end:url(#dot)}
.heats{display:flex;flex-wrap:wrap;gap:1rem 2.5rem}
table.heat{width:auto;font-size:.9rem;table-layout:fixed}
.heat caption{padding-bottom:.5rem}
.heat th,.heat td{border:0;text-align:center;vertical-align:middle;padding:0;color:var(--muted);font-weight:500}
.heat td{width:3.1rem;height:2.6rem;border:2px solid var(--paper);font-variant-numeric:tabular-nums;color:var(--muted)}
table.cover{table-layout:auto}.cover td,.cover thead th{width:auto;padding:0 .7rem}.cover td{white-space:nowrap}
.heat tbody th{padding-right:.6rem;text-align:right;white-space:nowrap}
.heat tfoot th{padding-top:.3rem}
.heat td b{font-size:1.1rem}
.h0{background:var(--heat-0)}.h1{background:var(--heat-1)}.h2{background:var(--heat-2)}.h3{background:var(--heat-3)}.h4{background:var(--heat-4)}
.heat .h0{color:var(--on-heat-0)}.heat .h1{color:var(--on-heat-1)}.heat .h2{color:var(--on-heat-2)}.heat .h3{color:var(--on-heat-3)}.heat .h4{color:var(--on-heat-4)}
.heat .empty{color:transparent}
.h1{box-shadow:inset 0 -2px 0 var(--on-heat-1)}
.h2{box-shadow:inset 0 -6px 0 var(--on-heat-2)}
.h3{box-shadow:inset 0 0 0 3px var(--on-heat-3),inset 0 0 0 5px var(--heat-3)}
.h4{box-shadow:inset 0 0 0 3px var(--on-heat-4),inset 0 0 0 5px var(--heat-4),inset 0 0 0 7px var(--on-heat-4)}
.keys{display:flex;flex-wrap:wrap;gap:.3rem 1.2rem;list-style:none;padding:0;font-size:.9rem}
.keys li{display:flex;align-items:center;gap:.45rem;margin:0}
.swatch{display:inline-block;width:1.6rem;height:1.2rem}
.tie-unit{margin:1rem 0 1.6rem}
.tie-unit h5{margin:.2rem 0;font-size:1rem}
.tie{display:grid;gap:.5rem;font-size:.9rem}
.tie>div{border:1px solid var(--line);border-radius:.3rem;padding:.5rem .7rem;background:var(--paper)}
.tie h6{margin:0 0 .3rem;font-size:.78rem;text-transform:uppercase;letter-spacing:.04em;color:var(--muted)}
.tie ul{margin:0;padding-left:1rem}
.tie li{margin:.1rem 0}
.tie p{margin:0}
.tie .knot{border:2px solid var(--ink);background:var(--tint);font-weight:650}
@media (min-width:56rem){.tie{grid-template-columns:1.25fr 1.1fr 1fr 1.1fr 1.25fr;align-items:center}.tie>div{position:relative}.tie>div+div::before{content:"";position:absolute;left:-.5rem;top:50%;width:.5rem;border-top:2px solid var(--ink)}}
.zero{stroke:var(--ink);stroke-width:1.2;fill:none}
.box{fill:var(--mark)}
svg .light{font-weight:400;fill:var(--muted)}
.plot .forest,.plot .steps{min-width:34rem;max-width:none}
.step{fill:none;stroke:var(--mark);stroke-width:2.2}
.s1{stroke-dasharray:8 4}.s2{stroke-dasharray:2 3}.s3{stroke-dasharray:10 3 2 3}
.band{fill:var(--track)}
.ribbon{fill:var(--track)}
.plot .flow{min-width:30rem;max-width:none}
.pair th[scope=row]{white-space:nowrap}
.fit{width:4.25rem;min-width:4.25rem;margin-top:.2rem}
.fit .on{fill:var(--mark)}
.fit .may{fill:none;stroke:var(--ink);stroke-dasharray:2 2}
.fit .off{fill:none;stroke:var(--line)}
svg .start{text-anchor:start}
svg .row{text-anchor:end}
`;
