import path from "node:path";
import { writeAgreedFiles } from "./agreedFiles.ts";
import type { BenchOptions } from "./arguments.ts";
import {
  checkStates,
  peakOfCheck,
  runBaselines,
  runCheck,
  runKeystrokes,
  runLanguageServer,
  runStep,
} from "./child.ts";
import { writeConfirmedProject } from "./confirmedProject.ts";
import { runDoorstop, writeDoorstopTree } from "./doorstop.ts";
import type { Generated, Layout } from "./generate.ts";
import type { Keystrokes } from "./keystrokes.ts";
import { median } from "./statistics.ts";
import { steps } from "./steps.ts";

export type StepName = keyof typeof steps | (typeof checkStates)[number];

export interface Measured {
  readonly layout: Layout;
  readonly records: number;
  readonly files: number;
  readonly bytes: number;
  /** Milliseconds of each run. */
  readonly runs: Readonly<Record<StepName, readonly number[]>>;
  /** MiB. */
  readonly peak: number;
  readonly languageServer: { readonly ms: number; readonly rss: number } | { readonly missing: string };
  /** Milliseconds; undefined where it isn't installed. */
  readonly doorstop: number | undefined;
  readonly keystrokes: readonly Keystrokes[];
  /** Milliseconds by command, and the size of the baseline. */
  readonly baselines: { readonly bytes: number; readonly ms: Readonly<Record<string, number>> } | undefined;
}

const names = [...Object.keys(steps), ...checkStates] as StepName[];
/** What a step may take in all before it isn't run again, in milliseconds. */
const patience = 12_000;
const serverPatience = 60_000;

/** Runs every step several times, in turns, so that what else the machine does falls on all of them alike. */
export function measure(
  folder: string,
  { project, records, files, bytes }: Generated,
  layout: Layout,
  options: BenchOptions,
): Measured {
  const runs = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<StepName, number[]>;
  for (let round = 0; round < (options.quick ? 3 : 7); round++) {
    for (const name of names) {
      const spent = runs[name].reduce((sum, ms) => sum + ms, 0);
      if (spent > patience) continue;
      const state = checkStates.find((one) => one === name);
      runs[name].push(state ? runCheck(project, state, options) : runStep(name, folder, options));
    }
  }
  const peak = median([1, 2, 3].map(() => peakOfCheck(project, options)));
  const isKeystrokeCase = records >= 10_000 && records < 50_000;
  return {
    ...{ layout, records, files, bytes, runs, peak },
    languageServer: serverTimes(project, records, options),
    doorstop: doorstopTime(folder, records, layout),
    keystrokes: isKeystrokeCase ? runKeystrokes(folder, options) : [],
    baselines: isKeystrokeCase ? baselineTimes(folder, project, records, layout, options) : undefined,
  };
}

function baselineTimes(
  folder: string,
  project: string,
  records: number,
  layout: Layout,
  options: BenchOptions,
): Measured["baselines"] {
  const files = writeAgreedFiles(folder, records);
  const rounds = Array.from({ length: options.quick ? 3 : 7 }, () => {
    const confirmed = writeConfirmedProject(folder, project, records, layout);
    return runBaselines(files, project, confirmed, options);
  });
  const commands = Object.keys(rounds[0] ?? {});
  const ms = commands.map((name) => [name, median(rounds.map((round) => round[name] ?? 0))]);
  return { bytes: files.bytes, ms: Object.fromEntries(ms) as Record<string, number> };
}

/** Doorstop has one layout, and takes minutes for what is large. */
function doorstopTime(folder: string, records: number, layout: Layout): number | undefined {
  if (layout !== "A" || records > 10_000) return undefined;
  const tree = path.join(folder, "doorstop");
  writeDoorstopTree(tree, records);
  return runDoorstop(tree);
}

function serverTimes(project: string, records: number, options: BenchOptions): Measured["languageServer"] {
  const { languageServer } = options;
  if ("missing" in languageServer) return languageServer;
  if (records > 10_000) return { missing: "not run for more than 10,000 records" };
  const results = [runLanguageServer(project, languageServer, options)];
  while (results.length < 3 && results.length * (results[0]?.ms ?? 0) * 3 < serverPatience) {
    results.push(runLanguageServer(project, languageServer, options));
  }
  return { ms: median(results.map(({ ms }) => ms)), rss: median(results.map(({ rss }) => rss)) };
}
