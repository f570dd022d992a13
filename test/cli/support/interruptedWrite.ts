// Run as a process of its own: `interruptedWrite <write|large|recover> <kill|stop|run> <n> <folder>`.
// Carries out the write of `threeFiles` or the recovery, and is interrupted before its n-th call of the file system.
import { writeSync } from "node:fs";
import { recoverWrites } from "../../../src/node/recoverWrites.ts";
import { writeFiles } from "../../../src/node/writeFiles.ts";
import { interruptAt } from "./interruptions.ts";
import { threeFiles } from "./threeFiles.ts";

const [action = "", mode = "", n = "", folder = ""] = process.argv.slice(2);
const say = writeSync;
const { calls } = interruptAt(mode, Number(n));

const work =
  action === "recover" ? recoverWrites(folder) : writeFiles(folder, threeFiles(action === "large"));
void work
  .catch((error) => {
    say(2, String((error as NodeJS.ErrnoException).code ?? error));
    process.exitCode = 1;
  })
  .then(() => say(1, String(calls())));
