/** On paper: everything open, heads repeated, rows whole, nothing that needs colour. */
export const print = `
@page{size:A4;margin:16mm 14mm 18mm;@bottom-right{content:counter(page) " / " counter(pages);font:8pt sans-serif}@bottom-left{content:"Waymark: advice with its reasons. People decide.";font:8pt sans-serif}}
@media print{
:root{color-scheme:light}
html{font-size:9pt}
body{line-height:1.35}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
.page{display:block;max-width:none;padding:0}
.skip,.back,.contents{display:none}
a{color:inherit;text-decoration:none}
h1{font-size:24pt}h2{font-size:17pt;break-before:page}h3{font-size:12.5pt}.lead{font-size:11pt}
main>section:first-child h2{break-before:auto}
h2,h3,h4,summary,figcaption,caption{break-after:avoid}
tr,.today>li,.note,.points div,.heats,figure,.plot{break-inside:avoid}
.start{break-inside:avoid}
thead{display:table-header-group}
table{font-size:8pt}
th,td{padding:.2rem .6rem .2rem 0}
main>section:first-child,.client{margin-top:1rem}
td>svg{width:6.5rem}
.scroll,.plot{overflow:visible;margin:.3rem 0 .6rem}
.plot .scores{min-width:0}.plot .slopes{max-width:100%}
details::details-content{content-visibility:visible;block-size:auto}
summary{list-style:none;padding:.2rem 0;min-height:0}
summary::-webkit-details-marker{display:none}
.pair{grid-template-columns:minmax(0,1.05fr) minmax(0,1fr);gap:0 1.4rem}
.index{columns:4}
}
`;
