// Run as a process of its own: `interruptedCli <kill|run> <n> <folder> <argument>...`.
// Calls `assent` in a folder, and is interrupted before its n-th call of the file system.
import { writeSync } from "node:fs";
import { run } from "../../../src/cli/run.ts";
import { interruptAt } from "./interruptions.ts";

const [mode = "", n = "", folder = "", ...argv] = process.argv.slice(2);
const say = writeSync;
const { calls } = interruptAt(mode, Number(n));
const now = new Date("2026-06-15T09:00:00Z");
const quiet = () => undefined;

void run(argv, {
  cwd: folder,
  env: {},
  isTerminal: false,
  now,
  out: quiet,
  err: (text) => say(2, text),
}).then((status) => {
  process.exitCode = status;
  say(1, String(calls()));
});
