import { describeCommands } from "./commands.test.ts";
import { describeDiagnostics } from "./diagnostics.test.ts";
import { runMocha } from "./support/runMocha.ts";

/** The tests in the Node extension host. */
export function run(): Promise<void> {
  return runMocha(() => {
    describeDiagnostics();
    describeCommands();
  });
}
