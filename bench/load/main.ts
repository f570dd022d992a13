import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { generateProject, type Layout } from "../generate.ts";
import { aligned } from "../table.ts";
import type { LoadTimes, Part } from "./loadProject.ts";

/** The longest that others may have to wait, in milliseconds. */
const limit = 15;

/** `main.mjs <results.json> [most records]` */
const [results = "", most] = process.argv.slice(2);
const cases: readonly (readonly [number, Layout])[] = [
  [10_000, "A"],
  [10_000, "B"],
  [50_000, "A"],
];
const wanted = most === undefined ? cases : cases.filter(([records]) => records <= Number(most));
const temporary = mkdtempSync(path.join(tmpdir(), "assent-load-"));
const longest: { project: string; longest: number }[] = [];
try {
  for (const [records, layout] of wanted) {
    const folder = path.join(temporary, `${layout}-${records}`);
    generateProject(folder, records, layout);
    const times = run(folder);
    console.log(describe(records, layout, times));
    const parts = [times.load, times.attention, times.switched];
    const project = `${records.toLocaleString("en")} in ${layout === "A" ? "as many files" : "registers of 500"}`;
    longest.push({ project, longest: Math.max(...parts.map(({ block }) => block.worked ?? block.ms)) });
    rmSync(folder, { recursive: true, force: true });
  }
  writeFileSync(results, JSON.stringify(longest));
} finally {
  rmSync(temporary, { recursive: true, force: true, maxRetries: 3 });
}

/** One load in a process of its own. */
function run(folder: string): LoadTimes {
  const program = path.join(import.meta.dirname, "runLoad.mjs");
  const { stdout, stderr, status } = spawnSync(process.execPath, ["--expose-gc", program, folder], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr.slice(-2000));
  return JSON.parse(stdout) as LoadTimes;
}

function describe(records: number, layout: Layout, times: LoadTimes): string {
  const { load, attention, switched, heap, firstProblem, lastProblem, problems } = times;
  const row = (label: string, { ms, block, garbage }: Part) => [
    label,
    ms.toFixed(0),
    block.worked?.toFixed(1) ?? "?",
    ((block.worked ?? block.ms) / limit).toFixed(2),
    block.ms.toFixed(1),
    garbage.toFixed(1),
  ];
  const when = (ms: number | undefined) => (ms === undefined ? "none" : `${ms.toFixed(0)} ms`);
  return [
    `${records.toLocaleString("en")} requirements, layout ${layout}, loaded as the extension does`,
    ...aligned([
      ["step", "ms", "longest block, worked", `× ${limit} ms`, "by the clock", "longest garbage collection"],
      row("load, until all problems are known", load),
      row("what waits, counted", attention),
      row(`every file changed (${switched.rounds} round)`, switched),
    ]),
    `first of ${problems} problems: ${when(firstProblem)}, last: ${when(lastProblem)}`,
    `heap after it: ${heap.toFixed(0)} MiB`,
    "",
  ].join("\n");
}
