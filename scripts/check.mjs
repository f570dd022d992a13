// Everything that needs no test run: types, lint and format (no warning passes), generated files, samples, translations,
// third-party notices, bundle sizes.
import { spawnSync } from "node:child_process";
import { buildAll } from "./build.mjs";
import { root } from "./bundles.mjs";

const steps = [
  ["generated files", process.execPath, ["scripts/generate.mjs", "--check"]],
  ["samples", process.execPath, ["scripts/samples.mjs", "--check"]],
  ["translations", process.execPath, ["scripts/l10n.mjs", "--check"]],
  ["third-party notices", process.execPath, ["scripts/notices.mjs", "--check"]],
  ["types", "npx", ["--no-install", "tsc", "-b"]],
  ["lint and format", "npx", ["--no-install", "biome", "check", "--error-on-warnings", "."]],
];

let failed = false;
for (const [name, command, args] of steps) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: "inherit" });
  console.log(`${status === 0 ? "ok" : "FAILED"}: ${name}`);
  failed ||= status !== 0;
}
for (const { name, bytes, budget } of await buildAll()) {
  const fits = bytes <= budget;
  console.log(`${fits ? "ok" : "FAILED"}: ${name} ${(bytes / 1024).toFixed(1)} of ${budget / 1024} KiB`);
  failed ||= !fits;
}
process.exit(failed ? 1 : 0);
