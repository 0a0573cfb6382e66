/** Style of the printable report: light and dark, phone width, paper. Colours as in the design tokens. */
export const style = `
:root{color-scheme:light dark;--bg:light-dark(#fff,#0f1619);--panel:light-dark(#f3f6f5,#182125);--ink:light-dark(#13201e,#e8eeec);
--ink-2:light-dark(#445350,#adbbb8);--rule:light-dark(#d3dcd9,#2f3d43);--edge:light-dark(#6c7b78,#80918d);--accent:light-dark(#005c4d,#74d4ba);
--major:light-dark(#9f1518,#ffa79f);--moderate:light-dark(#7f4500,#ffc57a);--ok:light-dark(#1b5e35,#93d6a9);
--food:light-dark(#0a5c50,#35a896);--water:light-dark(#4a90d2,#c4e2fb);--supp:light-dark(#c2570c,#f5a25d);--med:light-dark(#4c2a85,#9b73ea);
--sans:Inter,system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;--serif:Charter,"Source Serif 4","Iowan Old Style",Cambria,"Noto Serif",Georgia,serif}
*{box-sizing:border-box}
body{margin:0 auto;max-width:52rem;padding:1.5rem clamp(1rem,4vw,2rem) 3rem;background:var(--bg);color:var(--ink);font:1rem/1.5 var(--sans);font-variant-numeric:tabular-nums lining-nums;overflow-wrap:break-word;hyphens:auto}
h1,h2{font-family:var(--serif);line-height:1.2;margin:0}h1{font-size:clamp(1.6rem,1.2rem + 2vw,2.3rem);text-wrap:balance}
h2{font-size:1.3rem;margin:2rem 0 .6rem;padding-top:.8rem;border-top:1px solid var(--rule)}
p{margin:.4rem 0}.who{color:var(--ink-2);font-size:.9375rem}
.verdict{margin:1rem 0;padding:.9rem 1.1rem;border-inline-start:5px solid var(--edge);background:var(--panel)}
.verdict strong{display:block;font-size:.8125rem;letter-spacing:.04em;text-transform:uppercase}
.urgent,.action{border-color:var(--major)}.urgent strong,.action strong{color:var(--major)}
.attention{border-color:var(--moderate)}.attention strong{color:var(--moderate)}.ok{border-color:var(--ok)}.ok strong{color:var(--ok)}
table{width:100%;border-collapse:collapse;font-size:.9375rem}th{font-weight:600;text-align:start;color:var(--ink-2);font-size:.8125rem}
td,th{padding:.35rem .6rem .35rem 0;border-bottom:1px solid var(--rule);vertical-align:top}td.n,th.n{text-align:end;white-space:nowrap;padding-inline:.6rem 0}
tr.chosen td{font-weight:650}.mark{color:var(--major);font-weight:650}
figure{margin:.5rem 0 1rem}svg{display:block;width:100%;height:9.5rem;overflow:visible}svg text{fill:currentColor;font:.8125rem var(--sans)}
.food{fill:var(--food);background:var(--food)}.water{fill:var(--water);background:var(--water)}.supplements{fill:var(--supp);background:var(--supp)}.medicines{fill:var(--med);background:var(--med)}
.key{display:flex;flex-wrap:wrap;gap:.3rem 1.2rem;list-style:none;padding:0;margin:.3rem 0;font-size:.875rem}.key i{display:inline-block;width:.8em;height:.8em;margin-inline-end:.4em;border-radius:2px}
ol.sources{font-size:.8125rem;padding-inline-start:1.6rem}ol.sources li{margin:.25rem 0}ul.plain{padding-inline-start:1.2rem}a{color:var(--accent)}
footer{margin-top:2rem;padding-top:.8rem;border-top:2px solid var(--ink);font-size:.875rem}
details{margin:.5rem 0}summary{cursor:pointer;color:var(--accent);min-height:1.5rem}.why td{font-size:.8125rem}
@media(max-width:30rem){td,th{padding-inline-end:.4rem}}
@media print{:root{color-scheme:light!important}body{max-width:none;padding:0;font-size:9.5pt;line-height:1.4}h1{font-size:18pt}h2{font-size:12pt;margin:10pt 0 3pt;padding-top:5pt;break-after:avoid}
table{font-size:8.5pt}td,th{padding:1.5pt 5pt 1.5pt 0}tr,.verdict,figure{break-inside:avoid}svg{height:7.5rem}svg *,.key i,.verdict{print-color-adjust:exact;-webkit-print-color-adjust:exact}
a{color:inherit;text-decoration:none}ol.sources{font-size:7.5pt;columns:2;column-gap:14pt}details:not([open]){display:none}.coverage table{font-size:7.5pt}}
`;
