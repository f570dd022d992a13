import { describeCodeLenses } from "./codeLenses.test.ts";
import { describeCommands } from "./commands.test.ts";
import { describeDiagnostics } from "./diagnostics.test.ts";
import { describeRecordViews } from "./recordViews.test.ts";
import { runMocha } from "./support/runMocha.ts";
import { describeTransitions } from "./transitions.test.ts";

/** The tests in the browser extension host. */
export function run(): Promise<void> {
  return runMocha(() => {
    describeDiagnostics();
    describeCommands();
    describeTransitions();
    describeCodeLenses();
    describeRecordViews();
  });
}
