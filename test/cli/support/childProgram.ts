import { type ChildProcessByStdio, spawn } from "node:child_process";
import { rmSync } from "node:fs";
import path from "node:path";
import type { Readable } from "node:stream";
import { build } from "esbuild";
import { makeFolder } from "./tree.ts";

/** How a process ended: with the exit status or the signal that ended it, and what it wrote. */
export interface Ended {
  readonly end: number | string | null;
  readonly out: string;
  readonly err: string;
}

export interface ChildProgram {
  /** @param command that runs it, in place of Node */
  readonly start: (
    args: readonly string[],
    command?: readonly string[],
  ) => ChildProcessByStdio<null, Readable, Readable>;
  /** Starts it, and settles when it has ended. */
  readonly run: (args: readonly string[], command?: readonly string[]) => Promise<Ended>;
}

/**
 * A program of this folder, built for the surrounding `describe`.
 * @param name of its file, without the ending
 */
export function childProgram(name: string): ChildProgram {
  let folder = "";
  let program = "";
  before(async () => {
    folder = makeFolder();
    program = path.join(folder, `${name}.cjs`);
    const entryPoints = [`test/cli/support/${name}.ts`];
    const define = { ASSENT_VERSION: '"0.0.0"', ASSENT_BUILD: '""' };
    await build({ entryPoints, outfile: program, bundle: true, platform: "node", format: "cjs", define });
  });
  after(() => rmSync(folder, { recursive: true, force: true }));
  const start: ChildProgram["start"] = (args, command = [process.execPath]) => {
    const [file = "", ...rest] = [...command, program, ...args];
    return spawn(file, rest, { stdio: ["ignore", "pipe", "pipe"] });
  };
  return { start, run: (args, command) => ended(start(args, command)) };
}

function ended(child: ReturnType<ChildProgram["start"]>): Promise<Ended> {
  let out = "";
  let err = "";
  child.stdout.setEncoding("utf8").on("data", (text) => {
    out += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text) => {
    err += text;
  });
  return new Promise((resolve) =>
    child.on("close", (code, signal) => resolve({ end: signal ?? code, out, err })),
  );
}
