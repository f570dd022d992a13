/** What a pack adds to the style of forms: what is asked stands above its answer, on one card each. */
export const packStyle = `.item { margin: 0 0 1rem; padding: 1.5rem; border: 1px solid var(--line); border-radius: 0.75rem; background: var(--card); }
.group .item { margin: 0; border-bottom: 0; border-radius: 0.75rem 0.75rem 0 0; }
.group .item + .field { border-radius: 0; border-top: 3px solid var(--accent); margin: 0; border-bottom: 0; }
.group .item + .field + .field { border-radius: 0 0 0.75rem 0.75rem; border-top: 0; padding-top: 0; }
.item h2 { margin: 0 0 1rem; padding: 0; border: 0; font-size: 1.35rem; line-height: 1.3; }
.item h3 { margin: 1.5rem 0 0.6rem; font-size: 1.0625rem; }
.item h4 { margin: 0 0 0.5rem; font-size: 1rem; }
.record { margin: 0; }
.record > div { display: grid; grid-template-columns: 10.5rem minmax(0, 1fr); gap: 0.25rem 1.25rem; padding: 0.55rem 0; border-top: 1px solid var(--line); }
.record > div:first-child { border-top: 0; }
.record dt { color: var(--quiet); font-size: 0.875rem; }
.record dd, .inner dd { margin: 0; }
.record ul { margin: 0; padding: 0 0 0 1.1rem; }
.record li + li { margin-top: 0.4rem; }
.inner { display: flex; flex-wrap: wrap; gap: 0.2rem 1.5rem; margin: 0.15rem 0 0; font-size: 0.9375rem; }
.inner > div { display: flex; align-items: baseline; gap: 0.5em; min-width: 0; }
.inner dt { flex: none; font-size: 0.8125rem; }
.part { margin: 0 0 1rem; padding: 0.9rem 1rem; border: 1px solid var(--line); border-radius: 0.5rem; }
.since { margin: 0 0 1.25rem; padding: 0.9rem 1rem; border-left: 4px solid var(--accent); background: var(--tint); }
.since h3 { margin-top: 0; }
.digest { margin: 1rem 0 0; color: var(--quiet); font-size: 0.75rem; }
@media (max-width: 34rem) {
  .item { padding: 1.1rem; }
  .record > div { grid-template-columns: minmax(0, 1fr); }
}
@media print {
  .item, .group .item { border: 0; padding: 0; }
  .part { break-inside: avoid; }
}`;
