import { describeAcceptance } from "./acceptance.test.ts";
import { describeBaselines } from "./baselines.test.ts";
import { describeChanges } from "./changes.test.ts";
import { describeCodeLenses } from "./codeLenses.test.ts";
import { describeCommands } from "./commands.test.ts";
import { describeCompletion } from "./completion.test.ts";
import { describeDiagnostics } from "./diagnostics.test.ts";
import { describeHovers } from "./hovers.test.ts";
import { describeImpact } from "./impact.test.ts";
import { describeMoves } from "./moves.test.ts";
import { describeNavigation } from "./navigation.test.ts";
import { describeCalendar } from "./panels/calendar.test.ts";
import { describeDashboard } from "./panels/dashboard.test.ts";
import { describeLifecycleBoard } from "./panels/lifecycleBoard.test.ts";
import { describePowerInterest } from "./panels/powerInterest.test.ts";
import { describeRecordForm } from "./panels/recordForm.test.ts";
import { describeRiskRegister } from "./panels/riskRegister.test.ts";
import { describeStakeholderMap } from "./panels/stakeholderMap.test.ts";
import { describeTraceMatrix } from "./panels/traceMatrix.test.ts";
import { describePanels } from "./panels.test.ts";
import { describeQuickFixes } from "./quickFixes.test.ts";
import { describeReading } from "./reading.test.ts";
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
    describePanels();
    describeCalendar();
    describeRecordForm();
    describeLifecycleBoard();
    describeDashboard();
    describeRiskRegister();
    describeTraceMatrix();
    describePowerInterest();
    describeStakeholderMap();
    describeBaselines();
    describeImpact();
    describeQuickFixes();
    describeMoves();
    describeHovers();
    describeNavigation();
    describeReading();
    describeCompletion();
    describeChanges();
    describeAcceptance();
  });
}
