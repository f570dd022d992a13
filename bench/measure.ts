import type { BenchOptions } from "./arguments.ts";
import { peakOfCheck, runCheck, runKeystrokes, runLanguageServer, runStep } from "./child.ts";
import type { Generated, Layout } from "./generate.ts";
import type { Keystrokes } from "./keystrokes.ts";
import { median } from "./statistics.ts";
import { steps } from "./steps.ts";

export type StepName = keyof typeof steps | "check";

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
  readonly keystrokes: readonly Keystrokes[];
}

const names = [...Object.keys(steps), "check"] as StepName[];
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
      runs[name].push(name === "check" ? runCheck(project, options) : runStep(name, folder, options));
    }
  }
  const peak = median([1, 2, 3].map(() => peakOfCheck(project, options)));
  const isKeystrokeCase = records >= 10_000 && records < 50_000;
  return {
    ...{ layout, records, files, bytes, runs, peak },
    languageServer: serverTimes(project, records, options),
    keystrokes: isKeystrokeCase ? runKeystrokes(folder, options) : [],
  };
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
