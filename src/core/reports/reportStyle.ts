/**
 * How reports look: on a screen, light or dark, and on paper. Colours of texts have a contrast of at least 4.5 to 1; what
 * they say is said by a line, a sign or a word too.
 */
export const reportStyle = `:root {
  color-scheme: light dark;
  --text: #1f2328; --quiet: #57606a; --paper: #ffffff; --raised: #f6f8fa; --line: #d0d7de;
  --accent: #0b5cad; --added: #0a4d22; --added-paper: #dcf5e3; --removed: #86181d; --removed-paper: #fde4e3;
  --warning: #6b4400; --warning-paper: #fff3d1;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --text: #e6edf3; --quiet: #9aa5b1; --paper: #12161c; --raised: #1b2129; --line: #353d48;
    --accent: #79b8ff; --added: #a6ebb8; --added-paper: #12351f; --removed: #ffb9b4; --removed-paper: #471d20;
    --warning: #ffd982; --warning-paper: #3a2d0b;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; padding: 2.5rem 1.5rem 4rem; max-width: 56rem; background: var(--paper); color: var(--text);
  font: 1rem/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "PingFang SC", "Hiragino Sans GB",
    "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", sans-serif;
  overflow-wrap: anywhere;
}
h1 { margin: 0 0 1.5rem; font-size: 1.75rem; line-height: 1.25; }
h2 { margin: 2.5rem 0 0.75rem; padding-bottom: 0.35rem; border-bottom: 1px solid var(--line); font-size: 1.25rem; }
h3 { margin: 1.75rem 0 0.5rem; font-size: 1rem; line-height: 1.4; }
p { margin: 0 0 0.75rem; }
.quiet { color: var(--quiet); }
.eyebrow { margin: 0 0 0.25rem; color: var(--quiet); font-size: 0.875rem; }
.id { margin-right: 0.6em; color: var(--accent); font-variant-numeric: tabular-nums; white-space: nowrap; }
.text { white-space: pre-wrap; }
.note { padding: 0.6rem 0.9rem; border-left: 4px solid var(--warning); background: var(--warning-paper); color: var(--warning); }
table { width: 100%; border-collapse: collapse; }
th, td { padding: 0.5rem 0.75rem; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; }
thead th { color: var(--quiet); font-size: 0.8125rem; font-weight: 600; }
tbody th { font-weight: 600; }
ins, del { padding: 0.05em 0.15em; border-radius: 0.2em; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
ins { background: var(--added-paper); color: var(--added); text-decoration: underline; text-underline-offset: 0.2em; }
del { background: var(--removed-paper); color: var(--removed); text-decoration: line-through; }
footer { margin-top: 3rem; padding-top: 0.75rem; border-top: 1px solid var(--line); color: var(--quiet); font-size: 0.875rem; }
.spoken { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@page { size: A4; margin: 18mm 16mm; }
@media print {
  body { max-width: none; padding: 0; font-size: 10.5pt; line-height: 1.5; }
  h1, h2, h3 { break-after: avoid; }
  h1 { font-size: 18pt; } h2 { font-size: 13pt; } h3 { font-size: 10.5pt; }
  thead { display: table-header-group; }
  tr, .note { break-inside: avoid; }
  p, td { orphans: 3; widows: 3; }
  ins, del { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}`;
