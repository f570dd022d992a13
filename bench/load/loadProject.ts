import path from "node:path";
import { PerformanceObserver } from "node:perf_hooks";
import { createTranslator } from "../../src/core/model/translate.ts";
import { inTurns } from "../../src/core/model/turns.ts";
import { createProjectService } from "../../src/core/service.ts";
import { attentionInSteps } from "../../src/core/views/attention/attentionOf.ts";
import { pauseNow } from "../../src/extension/pause.ts";
import { Rounds } from "../../src/extension/rounds.ts";
import { diskFolder } from "../../src/node/projectFolder.ts";
import { type Block, Heartbeat } from "./heartbeat.ts";
import { breakSome, writeAgain } from "./writeAgain.ts";

/** What loading a project in the extension takes, in milliseconds and MiB. */
export interface LoadTimes {
  readonly load: Part;
  /** What waits for people, as the side bar counts it. */
  readonly attention: Part;
  /** The folder is read again after every file was given another text. */
  readonly switched: Part & { readonly rounds: number };
  readonly firstProblem: number | undefined;
  readonly lastProblem: number | undefined;
  readonly problems: number;
  readonly heap: number;
}

/** One of the steps. */
export interface Part {
  readonly ms: number;
  readonly block: Block;
  /** The longest collection of garbage, which is part of blocks. */
  readonly garbage: number;
}

/** So many changes are reported at once. */
const batch = 500;

/** Loads what the generator wrote as the extension does, but for the editor: in its turns, with its rounds. */
export async function loadProject(folder: string): Promise<LoadTimes> {
  const project = path.join(folder, "project");
  breakSome(project);
  const began = performance.now();
  let [first, last]: (number | undefined)[] = [];
  const problems = new Map<string, number>();
  let rounds = 0;
  const options = { t: createTranslator(), stage: "work", today: () => "2026-06-15" } as const;
  const service = createProjectService(diskFolder(project), { ...options, pause: pauseNow });
  const session = new Rounds({
    service,
    found: (name, found) => {
      problems.set(name, found.length);
      if (found.length === 0) return;
      last = performance.now() - began;
      first ??= last;
    },
    didCheck: () => {
      rounds += 1;
    },
    failed: (error) => {
      throw error;
    },
    moment: () => new Promise((resolve) => setTimeout(resolve, 50)),
  });
  const load = await timed(async () => {
    session.rescan();
    await session.idle();
  });
  const [firstProblem, lastProblem] = [first, last];
  const attention = await timed(() =>
    inTurns(attentionInSteps(undefined, service.factsAt(new Date("2026-06-15T09:00:00Z"))), pauseNow),
  );
  globalThis.gc?.();
  const heap = process.memoryUsage().heapUsed / 1024 / 1024;
  const names = writeAgain(project, [...service.project.files.keys()]);
  rounds = 0;
  const switched = await timed(async () => {
    for (const [index, name] of names.entries()) {
      session.change(name);
      // The editor reports them in batches.
      if (index % batch === batch - 1) await new Promise(setImmediate);
    }
    await session.idle();
  });
  const found = [...problems.values()].reduce((sum, count) => sum + count, 0);
  return {
    ...{ load, attention, heap, switched: { ...switched, rounds } },
    ...{ firstProblem, lastProblem, problems: found },
  };
}

async function timed(work: () => Promise<unknown>): Promise<Part> {
  let garbage = 0;
  const collections = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) garbage = Math.max(garbage, duration);
  });
  collections.observe({ entryTypes: ["gc"] });
  const heart = new Heartbeat();
  const began = performance.now();
  await work();
  const ms = performance.now() - began;
  const block = heart.stop();
  // The observer hears of what was collected a turn later.
  await new Promise(setImmediate);
  collections.disconnect();
  return { ms, block, garbage };
}
