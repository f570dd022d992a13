import path from "node:path";
import { performance } from "node:perf_hooks";
import { createTranslator } from "../src/core/model/translate.ts";
import type { ProjectFolder } from "../src/core/ports.ts";
import { createProjectService } from "../src/core/service.ts";
import { diskFolder } from "../src/node/projectFolder.ts";
import { quantile } from "./statistics.ts";
import { today } from "./steps.ts";

export interface Keystrokes {
  readonly file: string;
  /** What the file says wrongly while somebody types in it. */
  readonly problems: number;
  readonly p50: number;
  readonly p95: number;
  readonly max: number;
}

const warmUp = 20;
const count = 200;

/**
 * Types into one file of a loaded project, as if it were open in an editor, and measures from each keystroke
 * until the problems of all touched files are known: in milliseconds.
 */
export async function measureKeystrokes(folder: string): Promise<Keystrokes[]> {
  const open = new Map<string, string>();
  const disk = diskFolder(path.join(folder, "project"));
  const editor: ProjectFolder = {
    list: () => disk.list(),
    read: async (name) => {
      const text = open.get(name);
      return text === undefined ? disk.read(name) : { text };
    },
  };
  const t = createTranslator();
  const service = createProjectService(editor, { t, today: () => today, stage: "work" });
  await service.load();
  const file = [...service.project.files.keys()].filter((name) => name.startsWith("requirements/")).sort()[0];
  const text = service.project.files.get(file ?? "")?.text;
  if (file === undefined || text === undefined) throw new Error("There are no requirements");
  const withProblem = text.replace(/goal: GOAL-\d/, "goal: GOAL-9");
  const rows: Keystrokes[] = [];
  for (const [typed, problems] of [
    [text, 0],
    [withProblem, 1],
  ] as const) {
    const times: number[] = [];
    for (let key = 0; key < warmUp + count; key++) {
      open.set(file, typed.replace("within a day", `within a day${"x".repeat(1 + (key % 40))}`));
      const start = performance.now();
      const touched = await service.update([file]);
      for (const name of touched) service.problemsOf(name);
      if (key >= warmUp) times.push(performance.now() - start);
    }
    if (service.problemsOf(file).length !== problems)
      throw new Error(`${problems} problems expected in ${file}`);
    rows.push({
      file,
      problems,
      p50: quantile(times, 0.5),
      p95: quantile(times, 0.95),
      max: Math.max(...times),
    });
  }
  return rows;
}
