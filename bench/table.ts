import type { Generated } from "./generate.ts";
import type { Measured, StepName } from "./measure.ts";
import type { RenameTimes } from "./rename.ts";
import { median } from "./statistics.ts";
import type { TypingBeside } from "./typing.ts";

const labels: Readonly<Record<StepName, string>> = {
  read: "read files (sync)",
  json: "JSON.parse of the same data",
  jsYaml: "js-yaml load",
  yaml: "yaml parse",
  readPort: "our read (list + read)",
  parse: "our parse",
  validate: "our validate",
  source: "our parse + validate + references",
  index: "our index",
  replay: "our replay, seals and digests",
  rules: "our rules, replay among them",
  impact: "our impact of one change, all touched",
  check: "assent check, whole process",
  checkCached: "assent check with its cache, whole process",
  checkChanged: "assent check after one changed file",
};

/** One size in lines of text; `before` is the next smaller size of the same layout. */
export function describe(measured: Measured, before: Measured | undefined): string {
  const { layout, records, files, bytes, peak, languageServer, doorstop } = measured;
  const limit = ms(measured, "read") + ms(measured, "json");
  const yaml = ms(measured, "yaml");
  const row = (label: string, took: number, runs: number | "", growth = "") => [
    label,
    took.toFixed(took < 10 ? 1 : 0),
    String(runs),
    ((took / records) * 1000).toFixed(1),
    (took / limit).toFixed(2),
    (took / yaml).toFixed(3),
    growth,
  ];
  const rows = (Object.keys(labels) as StepName[]).map((name) =>
    row(labels[name], ms(measured, name), measured.runs[name].length, growthOf(name, measured, before)),
  );
  const limitBefore = before && ms(before, "read") + ms(before, "json");
  const limitGrowth = limitBefore ? (limit / records / (limitBefore / before.records)).toFixed(2) : "";
  rows.splice(2, 0, row("= the limit (read + JSON.parse)", limit, "", limitGrowth));
  if ("ms" in languageServer) rows.push(row("yaml-language-server, whole process", languageServer.ms, ""));
  if (doorstop !== undefined) rows.push(row("doorstop, whole process", doorstop, 1));
  const size = `${(bytes / records).toFixed(0)} bytes each, ${files} files`;
  const growthHead = before ? `growth from ${before.records}` : "growth";
  return [
    `${records.toLocaleString("en")} requirements, layout ${layout} (${size})`,
    ...aligned([["step", "ms", "runs", "µs/record", "× limit", "× yaml parse", growthHead], ...rows]),
    `peak memory of assent check: ${peak.toFixed(0)} MiB`,
    "ms" in languageServer
      ? `peak memory of yaml-language-server: ${languageServer.rss.toFixed(0)} MiB`
      : `yaml-language-server: ${languageServer.missing}`,
    ...describeKeystrokes(measured),
    ...describeBaselines(measured),
    "",
  ].join("\n");
}

/** What typing in one register takes, beside yaml-language-server. */
export function describeTyping({ ours, theirs }: TypingBeside, { records, bytes }: Generated): string {
  const rows = (["keystroke", "completion"] as const).map((name) => {
    const other = "missing" in theirs ? undefined : theirs[name];
    return [
      name === "keystroke" ? "from a keystroke to fresh problems" : "offers behind a key",
      ours[name].p50.toFixed(2),
      ours[name].p95.toFixed(2),
      other?.p50.toFixed(0) ?? "",
      other?.p95.toFixed(0) ?? "",
      other ? `${(other.p50 / ours[name].p50).toFixed(0)} ×` : "",
    ];
  });
  const head = ["ms", "ours p50", "p95", "yaml-language-server p50", "p95", "theirs / ours, p50"];
  return [
    `Typing in a register of ${records} requirements (${(bytes / 1024).toFixed(0)} KiB)`,
    ...aligned([head, ...rows]),
    ...("missing" in theirs ? [`yaml-language-server: ${theirs.missing}`] : []),
    "",
  ].join("\n");
}

/** What a rename takes, and its share of what it may take. */
export function describeRename({ references, files, first, median: usual }: RenameTimes): string {
  const limit = 300;
  const times = `first ${first.toFixed(0)} ms, median ${usual.toFixed(0)} ms`;
  const share = `${(first / limit).toFixed(2)} and ${(usual / limit).toFixed(2)} of the limit of ${limit} ms`;
  return `rename of an id with ${references} references in ${files} files: ${times} (${share})`;
}

function growthOf(name: StepName, now: Measured, before: Measured | undefined): string {
  if (!before) return "";
  return (ms(now, name) / now.records / (ms(before, name) / before.records)).toFixed(2);
}

function describeKeystrokes({ keystrokes }: Measured): string[] {
  return keystrokes.map(({ file, problems, p50, p95, max }) => {
    const times = `p50 ${p50.toFixed(2)} ms, p95 ${p95.toFixed(2)} ms, slowest ${max.toFixed(2)} ms`;
    return `keystroke in ${file} (${problems} problems): ${times}`;
  });
}

function describeBaselines({ baselines }: Measured): string[] {
  if (!baselines) return [];
  const size = `${(baselines.bytes / 1024 / 1024).toFixed(1)} MiB each`;
  return Object.entries(baselines.ms).map(
    ([name, took]) => `${name}, whole process (${size}): ${took.toFixed(0)} ms`,
  );
}

function ms({ runs }: Measured, name: StepName): number {
  return median(runs[name]);
}

/** Lines of columns: the first to the left, the others to the right. */
export function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const pad = (cell: string, column: number) =>
    column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0);
  return rows.map((row) => `  ${row.map(pad).join("  ")}`.trimEnd());
}
