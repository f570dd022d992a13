/** What the results of a survey add to the style of all reports: large figures, and bars beside their numbers. */
export const surveyStyle = `:root { --middle: #8a6100; }
@media screen and (prefers-color-scheme: dark) { :root { --middle: #e0b354; } }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(12rem, 1fr)); gap: 1rem; margin: 1.25rem 0; }
.figures div { padding: 0.9rem 1.1rem; border: 1px solid var(--line); border-radius: 0.5rem; background: var(--raised); }
.figures dt { color: var(--quiet); font-size: 0.875rem; }
.figures dd { margin: 0; color: var(--quiet); font-size: 0.875rem; }
.figures .value { color: var(--text); font-size: 2rem; font-weight: 650; line-height: 1.3; font-variant-numeric: tabular-nums; }
.counts th, .counts td { padding: 0.3rem 0.75rem 0.3rem 0; border: 0; vertical-align: middle; }
.counts thead th { padding-bottom: 0.4rem; }
.counts tbody th { width: 26%; font-weight: 400; }
.counts .number { width: 16%; font-variant-numeric: tabular-nums; white-space: nowrap; }
.bar { display: block; width: 100%; height: 0.8rem; border-radius: 0.2rem; }
.bar .room { fill: var(--line); fill-opacity: 0.55; }
.bar .part { fill: var(--accent); }
.bar.good .part { fill: var(--added); }
.bar.middle .part { fill: var(--middle); }
.bar.bad .part { fill: var(--removed); }
.meaning { color: var(--quiet); font-size: 0.8125rem; }
blockquote { margin: 0 0 0.75rem; padding: 0.1rem 0 0.1rem 1rem; border-left: 3px solid var(--line); }
.other { font-weight: 400; }
.day { white-space: nowrap; }
ul { padding-left: 1.25rem; }
@media screen and (max-width: 40rem) {
  .wide { overflow-x: auto; }
  .wide table { min-width: 32rem; }
}
@media (forced-colors: active) {
  .bar { border: 1px solid CanvasText; }
  .bar .room { fill: Canvas; }
  .bar .part { fill: CanvasText; forced-color-adjust: none; }
}
@media print {
  section { break-inside: avoid; }
  .figures { display: flex; gap: 4mm; }
  .figures div { flex: 1; padding: 2mm 3mm; }
  .figures .value { font-size: 18pt; }
  .counts th, .counts td { padding: 0.6mm 2mm 0.6mm 0; }
  .bar { height: 3mm; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}`;
