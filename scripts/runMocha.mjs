// Runs bundled test files in as many processes as there are cores, and returns what became of them.
import os from "node:os";
import Mocha from "mocha";

/** More processes than this want more memory than a small machine has. */
const mostProcesses = 4;

/**
 * Every process takes the next file when it is done with one, so tests must not meet each other outside their file.
 * @param {readonly string[]} files those that take longest come first
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export function runMocha(files, { grep = "" } = {}) {
  const mocha = new Mocha({
    ui: "bdd",
    reporter: "dot",
    // On a busy machine a VS Code takes its time to open.
    timeout: 120_000,
    forbidOnly: true,
    forbidPending: true,
    parallel: true,
    jobs: Math.min(os.availableParallelism(), mostProcesses),
  });
  if (grep) mocha.grep(grep);
  for (const file of files) mocha.addFile(file);
  return new Promise((resolve) => {
    const runner = mocha.run((failures) => resolve({ passed: runner.stats?.passes ?? 0, failed: failures }));
  });
}
