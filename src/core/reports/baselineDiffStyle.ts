/** What a comparison of baselines adds to the style of all reports. */
export const baselineDiffStyle = `.sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(16rem, 1fr)); gap: 1rem; }
.side { padding: 1rem 1.25rem; border: 1px solid var(--line); border-radius: 0.5rem; background: var(--raised); }
.side p { margin-bottom: 0.25rem; }
.side .name { font-size: 1.125rem; font-weight: 600; }
.seal { color: var(--quiet); font: 0.75rem/1.5 ui-monospace, SFMono-Regular, Consolas, monospace; }
.counts { display: grid; grid-template-columns: repeat(auto-fit, minmax(8rem, 1fr)); gap: 1rem; margin: 1rem 0 0; }
.counts div { padding: 0.5rem 1rem; border-left: 4px solid var(--line); }
.counts dt { color: var(--quiet); font-size: 0.875rem; }
.counts dd { margin: 0; font-size: 1.5rem; font-weight: 600; font-variant-numeric: tabular-nums; }
.counts .added { border-color: var(--added); }
.counts .removed { border-color: var(--removed); }
.counts .changed { border-color: var(--accent); }
.field { width: 32%; }
.step { display: inline-block; }
ul.items { margin: 0; padding: 0; list-style: none; }
.block + .block { margin-top: 0.5rem; }
@media print {
  .sides, .counts { display: flex; gap: 6mm; }
  .sides > *, .counts > * { flex: 1; }
  .side { break-inside: avoid; }
}`;
