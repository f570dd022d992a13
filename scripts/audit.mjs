// Asks the registry for known weaknesses of every locked package: of the project, and of what packs it and runs VS Code in
// the tests. Ends with 0 when there are none, 1 when there are, 3 when the registry did not say.
import { spawnSync } from "node:child_process";
import path from "node:path";
import { root } from "./bundles.mjs";
import { auditVerdict } from "./dependencies/auditVerdict.mjs";

/** Nothing of the two last is shipped. */
const folders = [".", "scripts/packaging", "test/support/vscode"];

const exitCodes = { clean: 0, found: 1, unknown: 3 };
const outcomes = folders.map((folder) => {
  const { stdout } = spawnSync("npm", ["audit", "--package-lock-only", "--json"], {
    cwd: path.join(root, folder),
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  const verdict = auditVerdict(stdout ?? "");
  console.log(
    `${{ clean: "ok", found: "FAILED", unknown: "NOT AUDITED" }[verdict.outcome]}: audit of ${folder}`,
  );
  if (verdict.outcome !== "clean") for (const reason of verdict.reasons) console.log(`  ${reason}`);
  return verdict.outcome;
});
process.exit(
  exitCodes[outcomes.find((one) => one === "found") ?? outcomes.find((one) => one === "unknown") ?? "clean"],
);
