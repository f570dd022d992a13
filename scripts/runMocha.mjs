// Runs bundled test files in this process and returns what became of them.
import Mocha from "mocha";

/**
 * @param {readonly string[]} files
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runMocha(files, { grep = "" } = {}) {
  const mocha = new Mocha({
    ui: "bdd",
    reporter: "dot",
    // On a busy machine a VS Code takes its time to open.
    timeout: 120_000,
    forbidOnly: true,
    forbidPending: true,
  });
  if (grep) mocha.grep(grep);
  for (const file of files) mocha.addFile(file);
  await mocha.loadFilesAsync();
  return new Promise((resolve) => {
    const runner = mocha.run((failures) => resolve({ passed: runner.stats?.passes ?? 0, failed: failures }));
  });
}
