/** Letters, links, tables, and what folds. */
export const text = `
*{box-sizing:border-box}
html{scroll-padding-top:1rem;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",sans-serif;overflow-wrap:break-word}
h1,h2,h3,.lead{font-family:Charter,"Bitstream Charter","Sitka Text",Cambria,"Noto Serif","Liberation Serif",serif;line-height:1.2;text-wrap:balance}
h1{font-size:clamp(1.75rem,1.2rem + 2.4vw,2.6rem);font-weight:700;margin:.2em 0 .3em}
h2{font-size:clamp(1.45rem,1.2rem + 1vw,1.9rem);margin:0 0 .6rem;padding-top:1rem;border-top:3px solid var(--ink)}
h3{font-size:1.3rem;margin:2rem 0 .5rem}
h4{font-size:1rem;margin:1.4rem 0 .4rem}
p,ul,ol,dl{margin:.5rem 0 .9rem;max-width:46rem}
li{margin:.25rem 0}
a{color:var(--accent);text-underline-offset:.15em;text-decoration-thickness:.07em}
a:hover{text-decoration-thickness:.14em}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:2px}
.lead{font-size:1.2rem;line-height:1.4;max-width:44rem;text-wrap:pretty}
.muted,small,th i{color:var(--muted)}
small{font-size:.85em;font-weight:400}
th i{font-style:normal;font-weight:500}
code{font:.9em/1.4 ui-monospace,"Cascadia Mono","Liberation Mono",monospace;background:var(--tint);padding:.1em .3em;border-radius:3px;overflow-wrap:anywhere}
pre{background:var(--tint);padding:.7rem .9rem;overflow:auto;border-left:3px solid var(--line)}
pre code{background:none;padding:0}
.scroll{overflow-x:auto;margin:.6rem 0 1rem;max-width:100%;position:relative}
table{border-collapse:collapse;font-size:.92rem;line-height:1.4;width:100%}
caption{text-align:left;font-weight:650;padding:.2rem 0 .4rem}
.quiet,.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
th,td{text-align:left;vertical-align:top;padding:.42rem .8rem .42rem 0;border-bottom:1px solid var(--line)}
th:last-child,td:last-child{padding-right:0}
thead th{font-size:.85em;font-weight:600;color:var(--muted);vertical-align:bottom;border-bottom:1.5px solid var(--ink)}
tbody th{font-weight:600}
th a{white-space:nowrap}
td.n,th.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
td.n,th.n{padding-right:1.4rem}
th.pic{width:8.5rem;min-width:7rem}
details{margin:.4rem 0;border-top:1px solid var(--line)}
details+details{margin-top:-.4rem}
summary{cursor:pointer;padding:.5rem 0;min-height:1.75rem;font-weight:600}
summary:hover{color:var(--accent)}
details>:last-child{margin-bottom:1rem}
`;
