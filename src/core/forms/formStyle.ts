/** What a form adds to the style of all reports: cards, fields that a thumb can hit, and a sheet of paper to fill in. */
export const formStyle = `:root { --edge: #6e7781; --on-accent: #ffffff; --tint: #e9f2fc; --desk: #eef1f4; --card: #ffffff; }
@media screen and (prefers-color-scheme: dark) {
  :root { --edge: #8b949e; --on-accent: #0b1622; --tint: #16293e; --desk: #0c1015; --card: #161b22; }
}
html { scroll-padding: 4.5rem 0 2rem; border-top: 6px solid var(--accent); background: var(--desk); }
body { max-width: 46rem; padding: 0 1rem 4rem; background: none; }
[hidden] { display: none !important; }
header { margin: 0 -1rem; padding: 2.25rem 1.5rem 1.5rem; }
header h1 { margin: 0 0 1rem; font-size: 1.9rem; text-wrap: balance; }
.intro { font-size: 1.0625rem; }
.about-form { display: flex; flex-wrap: wrap; gap: 0.5rem 2.5rem; margin: 1.25rem 0 0; }
.about-form dt { color: var(--quiet); font-size: 0.8125rem; }
.about-form dd { margin: 0; font-weight: 600; }
.progress {
  display: flex; align-items: center; gap: 1rem; position: sticky; top: 0; z-index: 1; margin: 0 -1rem 1rem;
  padding: 0.7rem 1.5rem; background: var(--desk); color: var(--quiet); font-size: 0.875rem;
}
.progress span { flex: none; font-variant-numeric: tabular-nums; }
progress {
  flex: 1; min-width: 4rem; height: 0.5rem; border: 0; border-radius: 1rem; background: var(--line);
  accent-color: var(--accent); -webkit-appearance: none; appearance: none; overflow: hidden;
}
progress::-webkit-progress-bar { background: var(--line); }
progress::-webkit-progress-value { border-radius: 1rem; background: var(--accent); }
progress::-moz-progress-bar { border-radius: 1rem; background: var(--accent); }
.group { margin: 0 0 1.75rem; }
.group > h2 { margin: 1.75rem 0.5rem 0.5rem; border: 0; padding: 0; }
.group > .about { margin: 0 0.5rem 0.9rem; color: var(--quiet); white-space: pre-wrap; }
.field, .saved, .missing {
  margin: 0 0 1rem; padding: 1.25rem 1.5rem 1.4rem; min-width: 0; border: 1px solid var(--line);
  border-radius: 0.75rem; background: var(--card);
}
.field:focus-within { border-color: var(--edge); }
.caption { display: block; float: none; width: 100%; padding: 0; margin: 0 0 0.75rem; font-size: 1.0625rem; font-weight: 600; line-height: 1.45; }
legend.caption { float: left; }
legend.caption ~ * { clear: both; }
.number { display: inline-block; min-width: 1.7em; color: var(--accent); font-variant-numeric: tabular-nums; }
.label { white-space: pre-wrap; }
.needed { color: var(--quiet); font-size: 0.8125rem; font-weight: 400; white-space: nowrap; }
.help { margin: -0.35rem 0 0.75rem; color: var(--quiet); font-size: 0.9375rem; white-space: pre-wrap; }
.problem { margin: 0.75rem 0 0; color: var(--removed); font-size: 0.9375rem; font-weight: 600; }
input[type="text"], input[type="email"], textarea {
  display: block; width: 100%; padding: 0.6rem 0.75rem; border: 1px solid var(--edge); border-radius: 0.4rem;
  background: var(--paper); color: inherit; font: inherit;
}
textarea { min-height: 6.5rem; resize: vertical; field-sizing: content; }
.options { display: grid; gap: 0.5rem; }
.option {
  display: flex; align-items: flex-start; gap: 0.75rem; min-height: 2.75rem; padding: 0.55rem 0.9rem;
  border: 1px solid var(--edge); border-radius: 0.5rem; cursor: pointer;
}
.option input { flex: none; width: 1.15rem; height: 1.15rem; margin: 0.22rem 0 0; accent-color: var(--accent); }
.yesNo .options { grid-template-columns: repeat(auto-fit, minmax(8rem, 1fr)); max-width: 24rem; }
.consent .option { border: 0; padding: 0; }
.consent .label { font-weight: 400; }
.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(2.75rem, 1fr)); gap: 0.4rem; }
.rating .tiles { grid-template-columns: repeat(5, 1fr); max-width: 24rem; }
.rating .ends { max-width: 24rem; }
.tile {
  display: grid; place-items: center; position: relative; min-height: 2.75rem; border: 1px solid var(--edge);
  border-radius: 0.5rem; font-variant-numeric: tabular-nums; cursor: pointer;
}
.tile input { position: absolute; inset: 0; width: 100%; height: 100%; margin: 0; opacity: 0; cursor: pointer; }
.tile:has(:checked) { border-color: var(--accent); background: var(--accent); color: var(--on-accent); font-weight: 700; }
.option:has(:checked) { border-color: var(--accent); background: var(--tint); box-shadow: inset 0 0 0 1px var(--accent); }
.consent .option:has(:checked) { background: none; box-shadow: none; }
.tile:hover, .option:hover { border-color: var(--accent); }
.tile:has(:focus-visible), .option:has(:focus-visible), input:focus-visible, textarea:focus-visible,
.button:focus-visible, .quiet-button:focus-visible, .clear:focus-visible, a:focus-visible, summary:focus-visible {
  outline: 3px solid var(--accent); outline-offset: 2px;
}
.option input:focus-visible { outline: none; }
.saved:focus, .missing:focus, h2:focus { outline: none; }
.ends { display: flex; justify-content: space-between; gap: 2rem; margin: 0.5rem 0 0; color: var(--quiet); font-size: 0.875rem; }
.ends :last-child { text-align: end; }
[aria-invalid="true"] .tile, [aria-invalid="true"] .option, .option:has([aria-invalid="true"]),
input[aria-invalid="true"], textarea[aria-invalid="true"] { border-color: var(--removed); border-width: 2px; }
button, .button { font: inherit; }
.button {
  display: inline-block; min-height: 2.9rem; padding: 0.65rem 1.5rem; border: 1px solid var(--accent); border-radius: 0.5rem;
  background: var(--accent); color: var(--on-accent); font-weight: 600; line-height: 1.4; text-decoration: none; cursor: pointer;
}
.quiet-button {
  min-height: 2.9rem; padding: 0.65rem 1.1rem; border: 1px solid var(--edge); border-radius: 0.5rem; background: var(--card);
  color: var(--text); cursor: pointer;
}
.clear {
  margin: 0.75rem 0 -0.5rem -0.4rem; padding: 0.3rem 0.4rem; min-height: 1.75rem; border: 0; border-radius: 0.3rem;
  background: none; color: var(--accent); font-size: 0.875rem; text-decoration: underline; cursor: pointer;
}
.button:hover, .quiet-button:hover, .clear:hover { filter: brightness(1.08); text-decoration: underline; }
.actions { display: flex; flex-wrap: wrap; align-items: center; gap: 0.75rem; margin: 1rem 0; }
.stale { margin: 0; font-weight: 600; color: var(--warning); }
.promise { margin: 1rem 0 0; color: var(--quiet); font-size: 0.875rem; }
.missing { border-color: var(--removed); background: var(--removed-paper); color: var(--removed); }
.missing .verdict { margin: 0 0 0.5rem; font-weight: 700; }
.missing ul { margin: 0; padding-left: 1.25rem; }
.missing a { color: inherit; }
.saved { border: 2px solid var(--added); }
.saved h2 { margin: 0 0 0.75rem; padding: 0; border: 0; color: var(--added); }
.saved ol { margin: 0; padding-left: 1.4rem; }
.saved li { margin: 0 0 0.5rem; padding-left: 0.25rem; }
.copy { margin: 1.25rem 0 0; }
.copy summary { padding: 0.35rem 0; cursor: pointer; color: var(--accent); }
.copy p { margin: 0.5rem 0; }
.copy textarea { min-height: 0; height: 6.5rem; field-sizing: fixed; font: 0.75rem/1.5 ui-monospace, SFMono-Regular, Consolas, monospace; overflow-wrap: normal; }
.status { color: var(--quiet); }
@media (max-height: 30rem) { .progress { position: static; } }
@media (max-width: 30rem) {
  .field, .saved, .missing { padding: 1rem 1rem 1.15rem; }
  header { padding: 1.5rem 1rem 1.25rem; }
  header h1 { font-size: 1.5rem; }
  .progress { padding: 0.6rem 1rem; }
  .group > h2, .group > .about { margin-inline: 0; }
  .main-actions .button { width: 100%; }
}
@media (forced-colors: active) {
  progress { border: 1px solid CanvasText; }
  progress::-webkit-progress-value { background: Highlight; forced-color-adjust: none; }
  .tile:has(:checked), .option:has(:checked) { outline: 3px solid Highlight; outline-offset: -3px; }
  .consent .option:has(:checked) { outline: none; }
  .tile:has(:checked) { background: Highlight; color: HighlightText; forced-color-adjust: none; }
  .tile:has(:focus-visible), .option:has(:focus-visible) { outline: 3px dashed CanvasText; outline-offset: 3px; }
  .button { border: 2px solid ButtonText; }
}
@media print {
  html { border: 0; background: none; }
  header { margin: 0; padding: 0 0 5mm; }
  .progress, .actions, .promise, .stale, .clear, .outcome { display: none; }
  .group { margin: 0 0 4mm; }
  .group > h2 { margin: 5mm 0 2mm; }
  .field { padding: 3mm 0 4mm; border: 0; border-top: 1px solid var(--line); border-radius: 0; break-inside: avoid; }
  .caption { font-size: 10.5pt; margin-bottom: 2mm; }
  .options { gap: 1mm; }
  .option { min-height: 0; padding: 0.5mm 0; border: 0; }
  .tile { min-height: 8mm; }
  .tile:has(:checked), .option:has(:checked) { box-shadow: none; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .option:has(:checked) { background: none; font-weight: 600; }
  input[type="text"], input[type="email"] { border: 0; border-bottom: 1px solid var(--edge); border-radius: 0; padding: 1mm 0; }
  textarea { min-height: 22mm; resize: none; }
}`;
