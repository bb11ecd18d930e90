/** The style of the report page: one column on a phone, the original beside what was understood on a desktop; light and dark. */
export const reportStyle = `
:root{color-scheme:light dark;--ground:#fbfaf7;--ink:#1f1d1a;--soft:#5d5850;--line:#d8d2c6;--card:#fff;--mark:#fff1cf;--accent:#7a3b12}
@media (prefers-color-scheme:dark){:root{--ground:#171614;--ink:#ece8e1;--soft:#b0a99d;--line:#3d3a35;--card:#211f1c;--mark:#453713;--accent:#f0b184}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:1rem/1.75 'IBM Plex Sans Arabic','Noto Sans Arabic','Segoe UI',Tahoma,system-ui,sans-serif}
main{max-inline-size:72rem;margin-inline:auto;padding:1rem}
h1{margin-block:.5rem;font-size:1.7rem;line-height:1.4}h2{margin-block:2.5rem .25rem;font-size:1.35rem}
h3{margin-block:1.5rem .25rem;font-size:1.1rem}h3 span{display:block;font-weight:normal;color:var(--soft)}
h4{margin-block:0 .5rem;font-size:1rem;overflow-wrap:anywhere}h5{margin-block:0 .25rem;font-size:.875rem;color:var(--soft)}
p{margin-block:.25rem}h2+p,small,figcaption,summary{color:var(--soft)}small{display:block;font-size:.875rem}
a{color:var(--accent)}a:focus-visible,summary:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.balance{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;margin-block:1rem;padding:0}
.balance div{display:flex;flex-direction:column-reverse}.balance dt{color:var(--soft)}.balance dd{margin:0;font-size:1.6rem;font-weight:600;line-height:1.3}
table{inline-size:100%;table-layout:fixed;border-collapse:collapse}th,td{padding:.35rem .5rem;border-block-end:1px solid var(--line);text-align:start;vertical-align:top;overflow-wrap:anywhere}
th:first-child,td:first-child{inline-size:4.75rem}th:nth-child(2):not(:last-child){inline-size:42%}thead th{color:var(--soft);font-weight:normal}
summary{cursor:pointer;padding-block:.35rem}ul{margin:0;padding:0;list-style:none}
li,article{margin-block:.75rem;padding:.75rem;border:1px solid var(--line);border-radius:.5rem;background:var(--card);overflow-wrap:anywhere}
.pair{display:grid;gap:1rem}@media (min-width:48rem){.pair{grid-template-columns:1fr 1fr}th:nth-child(2):not(:last-child){inline-size:60%}}
.pair>div{min-inline-size:0}dl{margin:0}.pair dl div{padding:.25rem .5rem}.pair dt{float:inline-start;color:var(--soft);padding-inline-end:.5rem}
.pair dt::after{content:':'}.pair dd{margin:0}.pair .unsure{background:var(--mark);border-radius:.35rem}.unsure small,.unsure dt{color:inherit}
figure{margin:.75rem 0 0}figcaption{font-size:.875rem;overflow-wrap:anywhere}
pre{margin:0;padding:.5rem .75rem;border:1px solid var(--line);border-radius:.35rem;background:var(--ground);font:.9rem/1.7 ui-monospace,'DejaVu Sans Mono',Consolas,monospace;white-space:pre-wrap;overflow-wrap:anywhere}
.original{font-family:inherit;font-size:1rem}
@media print{details>*{display:block}}
`;
