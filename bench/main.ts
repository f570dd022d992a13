import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import path from "node:path";
import { readOptions } from "./arguments.ts";
import { runTyping } from "./child.ts";
import { generateProject } from "./generate.ts";
import { type Measured, measure } from "./measure.ts";
import { measureRename } from "./rename.ts";
import { describe, describeRename, describeTyping } from "./table.ts";
import type { TypingBeside } from "./typing.ts";

const options = readOptions(process.argv.slice(2));
const temporary = mkdtempSync(path.join(tmpdir(), "assent-bench-"));
const removeTemporary = () => rmSync(temporary, { recursive: true, force: true, maxRetries: 3 });
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.once(signal, () => {
    removeTemporary();
    process.exit(130);
  });
}

const processors = cpus();
const machine = `Node ${process.versions.node}, ${processors.length} × ${processors[0]?.model ?? "?"}`;
const all: Measured[] = [];
let typing: TypingBeside | undefined;
try {
  console.log(`${machine}; medians; each step in a fresh process, files in the page cache\n`);
  for (const layout of options.layouts) {
    let before: Measured | undefined;
    for (const records of options.sizes) {
      const folder = path.join(temporary, `${layout}-${records}`);
      const measured = measure(folder, generateProject(folder, records, layout), layout, options);
      console.log(describe(measured, before));
      all.push(measured);
      before = measured;
      rmSync(folder, { recursive: true, force: true });
    }
  }
  const folder = path.join(temporary, "register");
  const register = generateProject(folder, 500, "B");
  typing = runTyping(folder, options);
  console.log(describeTyping(typing, register));
  console.log(describeRename(measureRename()));
} finally {
  removeTemporary();
}
for (const file of options.json) {
  writeFileSync(file, `${JSON.stringify({ machine, measured: all, typing }, null, 2)}\n`);
}
