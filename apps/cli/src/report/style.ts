/** The whole style of the page; colours by what they stand for, in light and dark, and none on paper's background. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --ground: #f6f7f9; --card: #fff; --ink: #16202b; --dim: #566271; --edge: #d9dee5; --accent: #1d5fd1;
  --mark: #ffe7a3; --mark-ink: #3d2c00; --cools: #12703f;
  --calm: #5d6b7a; --watch: #1d5fd1; --elevated: #8a5200; --high: #b84300; --severe: #b3201c;
  --force: #4c6fb5; --rhetoric: #d98a3d; --talks: #5a9e8c; --pressure: #a779b5; --hatch: #0007;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --ground: #0f141a; --card: #171e26; --ink: #e7edf3; --dim: #9aa7b5; --edge: #2a343f; --accent: #7fb0ff;
    --mark: #5a4500; --mark-ink: #ffe9b0; --cools: #5ccb8f;
    --calm: #9aa7b5; --watch: #7fb0ff; --elevated: #f0b429; --high: #ff9d57; --severe: #ff8a80;
    --force: #5b82cf; --rhetoric: #c57a31; --talks: #4d9382; --pressure: #9a6bab; --hatch: #fff8;
  }
}
*, *::before, *::after { box-sizing: border-box; }
body {
  margin: 0 auto; max-width: 62rem; padding: 0 1rem 3rem; background: var(--ground); color: var(--ink);
  font: 15px/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif; overflow-wrap: anywhere;
}
h1, h2, h3, h4, p, ul, ol, figure, blockquote { margin: 0; padding: 0; }
ul, ol { list-style: none; }
h1 { font-size: 1.3rem; } h2 { font-size: 1.25rem; } h3 { font-size: 1rem; margin-top: 1.25rem; } h4 { font-size: 1rem; }
a { color: var(--accent); }
cite { font-style: normal; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: 1rem; top: .5rem; padding: .25rem .5rem; background: var(--card); }
.defs { position: absolute; }
header { padding: 1.25rem 0 .75rem; border-bottom: 1px solid var(--edge); }
nav { margin-top: 1rem; }
.dim, figcaption { color: var(--dim); }
figcaption, .legend, table { font-size: .87rem; }
.rung { font-weight: 650; color: var(--rung); }
[data-rung=calm] { --rung: var(--calm); } [data-rung=watch] { --rung: var(--watch); }
[data-rung=elevated] { --rung: var(--elevated); } [data-rung=high] { --rung: var(--high); }
[data-rung=severe] { --rung: var(--severe); }
[data-dimension=force_deployment] { fill: var(--force); } [data-dimension=rhetoric] { fill: var(--rhetoric); }
[data-dimension=talk_progress] { fill: var(--talks); } [data-dimension=pressure] { fill: var(--pressure); }
pattern path { stroke: var(--hatch); stroke-width: 1.2; fill: none; } pattern circle { fill: var(--hatch); }
.legend { display: flex; flex-wrap: wrap; gap: .2rem 1.25rem; margin: .75rem 0 0; color: var(--dim); }
.swatch { width: 26px; height: 14px; vertical-align: -2px; }
.shape { width: 16px; height: 16px; vertical-align: -2px; overflow: visible; fill: var(--shape); }
[data-kind=escalation] { --shape: var(--severe); } [data-kind=de-escalation] { --shape: var(--cools); }
[data-kind=divergence] { --shape: var(--elevated); }
.dyad { margin-top: 2.25rem; padding-top: 1rem; border-top: 3px solid var(--edge); content-visibility: auto; contain-intrinsic-size: auto 1600px; }
.summary { margin: .15rem 0 .75rem; font-variant-numeric: tabular-nums; }
.chart { padding: .5rem; border: 1px solid var(--edge); border-radius: 8px; background: var(--card); }
.chart svg { display: block; width: 100%; height: auto; }
.chart .narrow { display: none; }
.chart text { font: 11px system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif; fill: var(--dim); }
.chart .number { text-anchor: end; font-variant-numeric: tabular-nums; }
.chart .heading { font-weight: 600; fill: var(--ink); }
.band { fill: var(--rung); opacity: .07; } .band[data-rung=calm] { opacity: .02; }
.rule, .axis line { stroke: var(--edge); } .axis text { text-anchor: middle; }
.zero { stroke: var(--dim); }
.under { fill: var(--ink); opacity: .06; } .curve { fill: none; stroke: var(--ink); stroke-width: 1.8; stroke-linejoin: round; }
.levels rect { fill: var(--rung); fill-opacity: .22; stroke: var(--rung); stroke-width: 1; }
.chart .levels text { fill: var(--ink); }
.evidence path { stroke-width: 1.5; } .heats { stroke: var(--severe); } .cools { stroke: var(--cools); }
.marks path { fill: var(--shape); stroke: var(--card); stroke-width: 1.5; }
.marks [data-lifecycle=updated] path, .marks [data-lifecycle=resolved] path, .marks [data-lifecycle=cancelled] path { fill: var(--card); stroke: var(--shape); }
.marks [data-lifecycle=resolved] path, .marks [data-lifecycle=cancelled] path { stroke-dasharray: 2 2; }
.chart .marks text { font-size: 8px; font-weight: 700; text-anchor: middle; fill: var(--card); }
.chart .marks [data-lifecycle=updated] text, .chart .marks [data-lifecycle=resolved] text, .chart .marks [data-lifecycle=cancelled] text { fill: var(--ink); }
.marks a:focus-visible { outline-offset: 1px; }
details { margin-top: .5rem; }
summary { cursor: pointer; color: var(--accent); width: fit-content; }
.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; overflow-wrap: normal; }
caption { text-align: left; color: var(--dim); padding: .25rem 0; }
th, td { padding: .2rem .75rem .2rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--edge); }
th { font-weight: 600; } th[scope=row] { white-space: nowrap; } td.words { min-width: 18rem; } time { white-space: nowrap; }
.alert { margin-top: .75rem; padding: .75rem 1rem; border: 1px solid var(--edge); border-left: 5px solid var(--shape); border-radius: 8px; background: var(--card); }
.state { margin-left: .35rem; padding: 0 .45rem; border: 1px solid var(--edge); border-radius: 1rem; font-size: .8rem; font-weight: 400; color: var(--dim); }
.step { scroll-margin-top: 1rem; margin-top: .6rem; padding: .25rem 0 .25rem .75rem; border-left: 2px solid var(--edge); font-variant-numeric: tabular-nums; }
.step:target, .dyad:target > h2 { background: color-mix(in srgb, var(--accent) 12%, transparent); border-left-color: var(--accent); }
.reason { display: grid; grid-template-columns: 4rem 1fr; gap: .5rem; margin-top: .6rem; }
.weight { text-align: right; } .weight span { display: block; font-size: .8rem; color: var(--dim); }
[data-way=heats] .weight b { color: var(--severe); } [data-way=cools] .weight b { color: var(--cools); }
blockquote::before { content: '“'; } blockquote::after { content: '”'; }
mark { background: var(--mark); color: var(--mark-ink); border-radius: 2px; padding: 0 .1em; }
.fragment p { margin-top: .25rem; padding-left: .75rem; border-left: 2px solid var(--edge); white-space: pre-line; color: var(--dim); }
.quoted { color: var(--ink); text-decoration: underline dotted; text-underline-offset: 3px; }
.again li { margin-top: .2rem; color: var(--dim); }
.sides { display: grid; grid-template-columns: 1fr 1fr; gap: .75rem; margin-top: .6rem; }
.side { padding: .6rem .75rem; border: 1px solid var(--edge); border-top: 3px solid var(--shape); border-radius: 6px; }
.label { font-size: .8rem; color: var(--dim); }
@media (max-width: 600px) {
  body { padding: 0 .6rem 2rem; }
  .chart .wide { display: none; } .chart .narrow { display: block; }
  .chart { padding: .25rem; }
  .sides { grid-template-columns: 1fr; }
  .alert { padding: .6rem .7rem; } .step { padding-left: .5rem; }
  .reason { grid-template-columns: 1fr; gap: 0; } .weight { text-align: left; } .weight span { display: inline; }
}
@media print {
  :root { --ground: #fff; --card: #fff; --ink: #000; --dim: #444; --edge: #bbb; }
  html { font-size: 11px; }
  body { max-width: none; padding: 0; font-size: 11px; }
  .skip, details:not([open]) { display: none; }
  .dyad { content-visibility: visible; }
  .chart .wide { display: block; } .chart .narrow { display: none; }
  .chart, .reason, .side { break-inside: avoid; } h2, h3, h4 { break-after: avoid; }
  .scroll { overflow: visible; }
  mark, .band, .levels rect, path, rect { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
