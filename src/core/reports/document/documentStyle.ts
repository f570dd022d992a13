/** What a report of banners, facts and tables adds to the style of all reports. */
export const documentStyle = `header h1 { margin-bottom: 1.25rem; }
.banner { margin: 0 0 1rem; padding: 0.85rem 1.1rem; border: 1px solid var(--line); border-left: 6px solid var(--line); border-radius: 0.4rem; background: var(--raised); }
.banner p { margin: 0; }
.banner .verdict { margin-bottom: 0.25rem; font-size: 1.125rem; font-weight: 700; letter-spacing: 0.02em; }
.banner ul { margin: 0.5rem 0 0; padding-left: 1.25rem; }
.banner.good { border-color: var(--added); background: var(--added-paper); color: var(--added); }
.banner.bad { border-color: var(--removed); background: var(--removed-paper); color: var(--removed); }
.banner.warning { border-color: var(--warning); background: var(--warning-paper); color: var(--warning); }
.facts { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(15rem, 42%), 1fr)); gap: 0.75rem 2rem; margin: 1.25rem 0; }
.facts dt { color: var(--quiet); font-size: 0.8125rem; }
.facts dd { margin: 0; }
blockquote { margin: 0 0 0.75rem; padding: 0.1rem 0 0.1rem 1rem; border-left: 3px solid var(--line); }
ul { margin: 0 0 0.75rem; padding-left: 1.25rem; }
table { margin: 0 0 1rem; table-layout: fixed; }
th:first-child { padding-left: 0; }
th:last-child, td:last-child { padding-right: 0; }
tbody th { font-weight: 400; }
code { font: 0.78em/1.5 ui-monospace, SFMono-Regular, Consolas, "Liberation Mono", monospace; }
h4 { margin: 1.25rem 0 0.4rem; font-size: 0.9375rem; line-height: 1.4; }
ol { margin: 0 0 0.75rem; padding-left: 1.5rem; }
a { color: var(--accent); }
.chip { display: inline-block; padding: 0 0.5em; border: 1px solid var(--line); border-radius: 0.3em; font-size: 0.875em; font-weight: 600; white-space: nowrap; }
.matrix { border-collapse: separate; border-spacing: 3px; }
.matrix th { border: 0; font-size: 0.8125rem; }
.matrix thead th { text-align: center; vertical-align: bottom; overflow-wrap: normal; }
.matrix tbody th, .matrix thead th:first-child { padding-left: 0; text-align: start; color: var(--quiet); font-weight: 600; overflow-wrap: normal; }
.matrix td { height: 3.75rem; padding: 0.3rem 0.4rem; border: 0; border-radius: 0.25rem; background: var(--raised); text-align: center; vertical-align: middle; }
.matrix td:last-child, .matrix th:last-child { padding-right: 0.4rem; }
.matrix .item { display: inline-block; font-size: 0.8125rem; font-weight: 700; white-space: nowrap; }
.matrix small { display: block; font-size: 0.75rem; }
.bars { display: grid; gap: 0.4rem; margin: 0 0 1rem; }
.bar { display: grid; grid-template-columns: minmax(6rem, 14rem) 1fr minmax(3rem, auto); gap: 0.75rem; align-items: center; }
.bar .track { display: block; height: 0.8rem; border-radius: 0.2rem; background: var(--raised); overflow: hidden; }
.bar .fill { display: block; height: 100%; min-width: 2px; background: var(--accent); }
.bar .value { font-variant-numeric: tabular-nums; }
hr.page { display: none; }
.mark { font-weight: 600; }
.mark.good { color: var(--added); }
.mark.bad { color: var(--removed); }
.mark.warning { color: var(--warning); }
@media screen and (max-width: 40rem) {
  .wide { overflow-x: auto; }
  .wide table { min-width: 36rem; }
}
@page { @bottom-right { content: counter(page) " / " counter(pages); color: #57606a; font: 8pt system-ui, sans-serif; } }
@media (forced-colors: active) {
  .chip, .matrix td, .bar .fill, .bar .track { forced-color-adjust: none; }
  .matrix td:not([style]) { forced-color-adjust: auto; border: 1px solid; }
  .banner, .bar .track { border: 1px solid; }
}
@media print {
  .chip, .matrix td, .bar .fill, .bar .track { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .matrix, .bars { break-inside: avoid; }
  .matrix td { height: 12mm; }
  .bar .track { height: 3mm; }
  hr.page { display: block; margin: 0; border: 0; break-after: page; }
  hr.page + section > h2:first-child { margin-top: 0; }
  .cover { padding-top: 4mm; }
  h4 { font-size: 10pt; break-after: avoid; }
  a { color: inherit; }
  footer { break-inside: avoid; }
  .banner { break-inside: avoid; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .banner { padding: 2.5mm 4mm; }
  .facts { grid-template-columns: repeat(3, 1fr); gap: 2mm 6mm; margin: 4mm 0; }
  h2 { margin-top: 7mm; }
  table { font-size: 9.5pt; }
  th, td { padding: 1.2mm 2mm; }
  .together { break-inside: avoid; }
  h2, h3 { break-inside: avoid; }
  h3 + p, h3 + blockquote { break-after: avoid; }
}`;
