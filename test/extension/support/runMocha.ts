import "mocha/mocha.js";

/** What the launcher passes to tests in a host without a process. */
const environment =
  (globalThis as { assentTestEnvironment?: Record<string, string> }).assentTestEnvironment ??
  (globalThis as { process?: { env: Record<string, string | undefined> } }).process?.env ??
  {};

/** Runs the suites that `define` declares and prints what became of them; rejects when one failed. */
export function runMocha(define: () => void): Promise<void> {
  mocha.setup({ ui: "bdd", reporter: LineReporter, timeout: 60_000, forbidOnly: true, forbidPending: true });
  if (environment.ASSENT_TEST_GREP) mocha.grep(environment.ASSENT_TEST_GREP);
  define();
  // The browser build puts a `run` of its own before the real one, which wants a page with an address.
  const { run: start } = Object.getPrototypeOf(mocha) as {
    run: (done: (failures: number) => void) => Mocha.Runner;
  };
  return new Promise((resolve, reject) => {
    const runner = start.call(mocha, (failures) => {
      console.log(`ASSENT-RESULT passed=${runner.stats?.passes ?? 0} failed=${failures}`);
      if (failures > 0) reject(new Error(`${failures} failed`));
      else resolve();
    });
  });
}

/** A line for each test, as every host can print it. */
class LineReporter extends Mocha.reporters.Base {
  constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
    super(runner, options);
    runner.on("pass", (test) => console.log(`  ok ${test.fullTitle()}`));
    runner.on("fail", (test, error) =>
      console.log(`  FAILED ${test.fullTitle()}\n${error.stack ?? error.message}`),
    );
  }
}
