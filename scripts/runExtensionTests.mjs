// Runs the extension's tests in the extension host of a real VS Code.
import { spawn } from "node:child_process";
import path from "node:path";
import { buildExtensionTests } from "./buildTests.mjs";
import { root } from "./bundles.mjs";

const resultLine = /^ASSENT-RESULT passed=(\d+) failed=(\d+)$/m;

/**
 * The tests run in a process of their own, so that what they print can be both shown and counted.
 * @param {"node" | "web" | "chinese" | "beside"} kind
 * @param {object} options
 * @param {string} [options.grep]
 * @param {(text: string) => void} options.print
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runExtensionTests(kind, { grep = "", print }) {
  const entry = await buildExtensionTests(kind);
  const script = path.join(root, "test/support/vscode/run.mjs");
  const opened = path.join(root, "test/fixtures/workspace/all.code-workspace");
  const child = spawn(process.execPath, [script, kind, entry, opened], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, ASSENT_TEST_GREP: grep },
  });
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (text) => {
    output += text;
    print(text);
  });
  child.stderr.setEncoding("utf8").on("data", print);
  const code = await new Promise((resolve) => child.on("close", resolve));
  const counts = resultLine.exec(output);
  if (!counts) return { passed: 0, failed: 1 };
  const failed = Number(counts[2]);
  return { passed: Number(counts[1]), failed: code !== 0 && failed === 0 ? 1 : failed };
}
