// Looks for inputs that something goes wrong with: `npm run fuzz -- --minutes 60 --seed 7`. Findings and what ran new code
// are written to out/fuzz/; a finding belongs into test/fixtures/fuzz/ once it is mended.
//
//   --minutes <number>      how long; 5 where nothing is said
//   --executions <number>   or until so many inputs have been run
//   --seed <number>         another seed, other inputs
//   --unguided              without looking at which code has run
import { spawnSync } from "node:child_process";
import path from "node:path";
import { buildFuzzer } from "./buildTests.mjs";
import { root } from "./bundles.mjs";

const program = path.join(await buildFuzzer(), "main.mjs");
const { status } = spawnSync(process.execPath, [program, "--root", root, ...process.argv.slice(2)], {
  stdio: "inherit",
});
process.exit(status ?? 1);
