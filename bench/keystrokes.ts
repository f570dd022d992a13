import { openForTyping } from "./openForTyping.ts";
import { quantile } from "./statistics.ts";

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
  const { service, file, text, write } = await openForTyping(folder);
  const withProblem = text.replace(/goal: GOAL-\d/, "goal: GOAL-9");
  const rows: Keystrokes[] = [];
  for (const [typed, problems] of [
    [text, 0],
    [withProblem, 1],
  ] as const) {
    const times: number[] = [];
    for (let key = 0; key < warmUp + count; key++) {
      write(typed.replace("within a day", `within a day${"x".repeat(1 + (key % 40))}`));
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
