/** Where things stand on a screen, from 320 pixels up. */
export const layout = `
.skip{position:absolute;left:-100vw;top:0;background:var(--paper);padding:.6rem 1rem;z-index:2}
.skip:focus{left:0}
.page{max-width:78rem;margin:0 auto;padding:0 clamp(1rem,3vw,2.5rem) 4rem}
.top{padding:1.6rem 0 .4rem}
.brand{display:flex;align-items:center;gap:.5rem;font-weight:650;letter-spacing:.01em;margin:0}
.brand svg{width:1.5rem;height:1.5rem;flex:none}
.facts{display:flex;flex-wrap:wrap;gap:.2rem 1.8rem;margin:.4rem 0 .8rem;max-width:none;color:var(--muted)}
.facts div{display:flex;gap:.4em}
.facts dt::after{content:":"}
.facts dd{margin:0;color:var(--ink);font-weight:600}
.contents{font-size:.95rem}
.contents ol{list-style:none;padding:0;margin:.4rem 0 1.4rem;display:flex;flex-wrap:wrap;gap:.1rem 1.2rem}
.contents li{margin:0}
.contents a{display:inline-block;padding:.25rem 0;min-height:1.75rem}
@media (min-width:70rem){
.page{display:grid;grid-template-columns:minmax(0,1fr) 11rem;column-gap:3.5rem}
.top,.foot{grid-column:1/-1}
.contents{grid-column:2;grid-row:2}
.contents nav{position:sticky;top:1.5rem;border-left:3px solid var(--line);padding-left:1rem}
.contents ol{display:block}
main{grid-column:1;grid-row:2}
}
main>section{margin-top:2.6rem}
main>section:first-child{margin-top:.6rem}
.today{list-style:none;padding:0;max-width:none;border-top:1px solid var(--line)}
.today>li{display:grid;grid-template-columns:2.4rem minmax(0,1fr);gap:.2rem .6rem;padding:.7rem 0;margin:0;border-bottom:1px solid var(--line)}
.today p{margin:0}
.today p+p{margin-top:.25rem}
.sign{display:inline-flex;align-items:center;justify-content:center;width:1.9rem;height:1.9rem;border-radius:50%;font-weight:700;border:1.5px solid currentColor}
.sign.good,.tag.good{color:var(--good);background:var(--good-tint)}
.sign.warn,.tag.warn{color:var(--warn);background:var(--warn-tint)}
.sign.urgent,.tag.urgent{color:var(--urgent);background:var(--urgent-tint)}
.tag{display:inline-block;font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",sans-serif;font-size:.82rem;line-height:1.3;font-weight:650;padding:.12rem .5rem;border:1px solid currentColor;border-radius:1rem;}
.tag.plain{color:var(--muted);background:var(--tint)}
.refs{display:inline}
.refs a{white-space:nowrap;padding:.1rem 0}
.index{columns:12rem;column-gap:1.6rem;list-style:none;padding:0;max-width:none;font-variant-numeric:tabular-nums}
.index li{break-inside:avoid;margin:0;border-bottom:1px solid var(--line)}
.index a{display:flex;gap:.6rem;justify-content:space-between;padding:.25rem 0;min-height:1.75rem;text-decoration:none}
.index a b{text-decoration:underline;text-underline-offset:.15em}
.index a span{color:var(--muted)}
.client{border-top:1px solid var(--ink);margin-top:2.4rem;padding-top:.2rem}
.client>h3,.unit>h4{display:flex;flex-wrap:wrap;gap:.3rem .8rem;align-items:center;margin-top:1rem}
.points{max-width:52rem}
.points div{display:grid;grid-template-columns:11rem minmax(0,1fr);gap:.1rem .8rem;padding:.25rem 0}
.points dt{font-weight:650}
.points dd{margin:0}
.points ul{margin:0;padding-left:1.1rem}
.points li{margin:.05rem 0}
.unit{margin-top:1.6rem}
@media (max-width:30rem){.points div{grid-template-columns:1fr}}
.pair{display:grid;gap:.4rem 2rem;margin:1rem 0}
@media (min-width:56rem){.pair{grid-template-columns:minmax(0,1.05fr) minmax(0,1fr)}}
.pair td.n,.pair th.n{padding-right:.8rem}
figure{margin:0;min-width:0}
figcaption{font-weight:650;font-size:.92rem;padding:.2rem 0 .4rem}
.note{background:var(--tint);border-left:3px solid var(--ink);padding:.7rem 1rem;max-width:46rem;margin:1rem 0}
.note.urgent{background:var(--urgent-tint);border-color:var(--urgent)}
.note.warn{background:var(--warn-tint);border-color:var(--warn)}
.note>:first-child{margin-top:0}
.note>:last-child{margin-bottom:0}
.recruit{max-width:none;display:grid;gap:0 2rem;font-size:.95rem}
@media (min-width:44rem){.recruit{grid-template-columns:1fr 1fr}}
.recruit ul{margin:.2rem 0;padding-left:1.1rem}
.recruit li{margin:.1rem 0}
.recruit p{margin:0}
.back{font-size:.9rem;margin:.8rem 0 0}
.back a{display:inline-block;padding:.2rem 0}
@media (max-width:44rem){.scroll table:not(.heat){min-width:36rem}}
.foot{margin-top:3rem;border-top:1px solid var(--line);color:var(--muted);font-size:.9rem}
`;
