import { spawnSync } from "node:child_process";
import { appendFileSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";
import type { AgreedFiles } from "./agreedFiles.ts";
import type { BenchOptions } from "./arguments.ts";
import type { Keystrokes } from "./keystrokes.ts";
import type { Typing, TypingBeside } from "./typing.ts";

const now = "2026-06-15T09:00:00Z";
const reportPeak =
  "data:text/javascript,process.on('exit',()=>process.stderr.write('peak='+process.resourceUsage().maxRSS))";

interface Ended {
  readonly stdout: string;
  readonly stderr: string;
  readonly ms: number;
}

/** @param cache the folder of caches; where none is named there is no cache */
function run(program: string, args: readonly string[], cache = ""): Ended {
  const env = { ...process.env, ASSENT_CACHE_DIR: cache };
  const start = performance.now();
  const child = spawnSync(program, args, { encoding: "utf8", maxBuffer: 64 * 1024 * 1024, env });
  const ms = performance.now() - start;
  if (child.error) throw child.error;
  if (child.status !== 0) {
    throw new Error(`${args.join(" ")}\n${child.stdout.slice(-2000)}${child.stderr.slice(-2000)}`);
  }
  return { stdout: child.stdout, stderr: child.stderr, ms };
}

/** One step in a process of its own: the milliseconds that the step itself took. */
export function runStep(step: string, folder: string, { out }: BenchOptions): number {
  const { stdout } = run(process.execPath, [path.join(out, "runStep.mjs"), step, folder]);
  return (JSON.parse(stdout) as { ms: number }).ms;
}

export function runKeystrokes(folder: string, { out }: BenchOptions): Keystrokes[] {
  const { stdout } = run(process.execPath, [path.join(out, "runStep.mjs"), "keystrokes", folder]);
  return JSON.parse(stdout) as Keystrokes[];
}

/** What typing in a register takes, and what the same takes yaml-language-server where that is installed. */
export function runTyping(folder: string, { out, schema, languageServer }: BenchOptions): TypingBeside {
  const { stdout } = run(process.execPath, [path.join(out, "runStep.mjs"), "typing", folder]);
  const ours = JSON.parse(stdout) as Typing;
  if ("missing" in languageServer) return { ours, theirs: languageServer };
  const args = [languageServer.modules, schema, path.join(folder, "project")];
  const theirs = run(languageServer.node, [path.join(out, "languageServerTyping.mjs"), ...args]).stdout;
  return { ours, theirs: JSON.parse(theirs) as Typing };
}

/** In what state a check finds its cache, and the project since then. */
export const checkStates = ["check", "checkCached", "checkChanged"] as const;

/** The whole `assent check`, from the start of its process to its end, in milliseconds; the first state comes first. */
export function runCheck(
  project: string,
  state: (typeof checkStates)[number],
  { cli }: BenchOptions,
): number {
  const cache = path.join(project, "..", "cache");
  if (state === "check") rmSync(cache, { recursive: true, force: true });
  if (state === "checkChanged") appendFileSync(someFile(project), "# changed\n");
  const { stdout, ms } = run(process.execPath, [cli, "check", project, "--now", now, "--lang", "en"], cache);
  if (!stdout.startsWith("No problems"))
    throw new Error(`assent check found problems: ${stdout.slice(0, 2000)}`);
  return ms;
}

function someFile(project: string): string {
  const folder = path.join(project, "requirements");
  const names = readdirSync(folder).sort();
  return path.join(folder, names[Math.floor(names.length / 2)] ?? "");
}

/** The most memory that the whole `assent check` held at once, in MiB. */
export function peakOfCheck(project: string, { cli }: BenchOptions): number {
  const args = ["--import", reportPeak, cli, "check", project, "--now", now];
  return Number(/peak=(\d+)/.exec(run(process.execPath, args).stderr)?.[1]) / 1024;
}

/**
 * What the commands about baselines take as whole processes, in milliseconds: creating one of a confirmed project, which
 * it changes; and with two that are there, of which the later one has a tenth changed.
 */
export function runBaselines(
  { first, second }: AgreedFiles,
  project: string,
  confirmed: string,
  { cli }: BenchOptions,
): Readonly<Record<string, number>> {
  const call = (...args: readonly string[]) =>
    run(process.execPath, [cli, "baseline", ...args, "--now", now, "--lang", "en"]).ms;
  return {
    "assent baseline create": call("create", "Release", "--by", "pm@vendor.example", "--dir", confirmed),
    "assent baseline verify": call("verify", first),
    "assent baseline diff of two": call("diff", first, second),
    "assent baseline diff with work": call("diff", second, "work", "--dir", project),
  };
}

/** yaml-language-server over the same requirements: its whole process, in milliseconds, and its peak in MiB. */
export function runLanguageServer(
  project: string,
  { node, modules }: { readonly node: string; readonly modules: string },
  { out, schema }: BenchOptions,
): { readonly ms: number; readonly rss: number } {
  const { stdout, ms } = run(node, [path.join(out, "languageServer.mjs"), modules, schema, project]);
  const { problems, rss } = JSON.parse(stdout) as { problems: number; rss: number };
  if (problems > 0) throw new Error(`yaml-language-server found ${problems} problems`);
  return { ms, rss };
}
