import { measureKeystrokes } from "./keystrokes.ts";
import { measureTyping } from "./registerTyping.ts";
import { type Step, steps } from "./steps.ts";

/** One step in this process alone: `runStep.mjs <step> <folder>` prints what it took as JSON. */
const [name = "", folder = ""] = process.argv.slice(2);

if (name === "keystrokes") {
  process.stdout.write(JSON.stringify(await measureKeystrokes(folder)));
} else if (name === "typing") {
  process.stdout.write(JSON.stringify(await measureTyping(folder)));
} else {
  const work = (steps as Readonly<Record<string, Step>>)[name]?.(folder);
  if (!work) throw new Error(`There is no step ${name}`);
  const start = performance.now();
  const kept = await work();
  const ms = performance.now() - start;
  process.stdout.write(JSON.stringify({ ms, kept: kept !== undefined }));
}
