// What VS Code logs in a test run: the tests' own output among messages of the workbench.

/** What this VS Code says of itself in any run; much of it because it has no native logging and no gallery. */
const ofTheWorkbench = [
  /^(Creating a socket|Resolv(ing|ed) connection token|Updating additional builtin) /,
  /^(Ignoring fetching additional builtin extensions|No extension gallery service configured)/,
  /^(Creation of workbench contribution|No search provider registered) /,
  /^\[(reconnection-grace-time|AgentHost:remote|AccountPolicyGate|Service Worker)\]/,
  /^Error: Could not locate the bindings file\b/,
  /^Cannot find module '\.\/build\/Release\/watchdog'/,
];

/**
 * Writes what a test run logs, each message as it was printed.
 * @param {string} level
 * @param {unknown[]} message
 */
export function printLogged(level, message) {
  const text = message.map((part) => (typeof part === "string" ? part : JSON.stringify(part))).join(" ");
  if (ofTheWorkbench.some((pattern) => pattern.test(text))) return;
  const stream = level === "error" || level === "warn" ? process.stderr : process.stdout;
  stream.write(`${text}\n`);
}
