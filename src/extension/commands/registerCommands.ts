import { commands, type Disposable, type Memento, type Uri } from "vscode";
import type { Translate } from "../../core/model/translate.ts";
import { tellFailure } from "../failures.ts";
import type { Identity } from "../identity.ts";
import type { PanelHost } from "../panels/panelHost.ts";
import type { Projects } from "../projects.ts";
import type { Relations } from "../relations/relations.ts";
import type { CommandName } from "./commandIds.ts";

/** Answers that a caller (a key binding, a link, a test) gives ahead, so that they are not asked for. */
export type Given = Readonly<Record<string, unknown>>;

/** What a command may use. */
export interface CommandContext {
  readonly projects: Projects;
  readonly identity: Identity;
  /** Loaded when a panel is first wanted. */
  readonly panelHost: () => Promise<PanelHost>;
  /** Loaded when there is first something to show. */
  readonly relations: () => Promise<Relations>;
  readonly t: Translate;
  /** What is kept in the workspace's own state. */
  readonly memory: Memento;
  /** Where the extension is installed. */
  readonly extension: Uri;
}

/** A command; callers get what it returns. */
type Run = (context: CommandContext, given: Given) => Promise<unknown>;

/** Each command's code is loaded when it is first called. */
const loaders: Readonly<Record<CommandName, () => Promise<Run>>> = {
  initializeProject: async () => (await import("./initializeProject.ts")).initializeProject,
  openSample: async () => (await import("./openSample.ts")).openSample,
  checkProject: async () => (await import("./checkProject.ts")).checkProject,
  newRecord: async () => (await import("./newRecord.ts")).newRecord,
  goToRecord: async () => (await import("./goToRecord.ts")).goToRecord,
  transitionRecord: async () => (await import("./transitionRecord.ts")).transitionRecord,
  showHistory: async () => (await import("./showHistory.ts")).showHistory,
  showRiskRegister: async () => (await import("./showPanel.ts")).showPanel("riskRegister"),
  showTraceMatrix: async () => (await import("./showPanel.ts")).showPanel("traceMatrix"),
  showLifecycle: async () => (await import("./showLifecycle.ts")).showLifecycle,
  showDashboard: async () => (await import("./showPanel.ts")).showPanel("dashboard"),
  showPlan: async () => (await import("./showPanel.ts")).showPanel("plan"),
  showLifecycleBoard: async () => (await import("./showPanel.ts")).showPanel("lifecycleBoard"),
  showPowerInterest: async () => (await import("./showPanel.ts")).showPanel("powerInterest"),
  showStakeholderMap: async () => (await import("./showPanel.ts")).showPanel("stakeholderMap"),
  createBaseline: async () => (await import("./createBaseline.ts")).createBaseline,
  compareBaseline: async () => (await import("./compareBaseline.ts")).compareBaseline,
  openAllChanges: async () => (await import("./openAllChanges.ts")).openAllChanges,
  showImpact: async () => (await import("./showImpact.ts")).showImpact,
  showTrace: async () => (await import("./showTrace.ts")).showTrace,
  fillImpact: async () => (await import("./fillImpact.ts")).fillImpact,
  clearRelations: async () => (await import("./clearRelations.ts")).clearRelations,
  raiseChange: async () => (await import("./raiseChange.ts")).raiseChange,
  voteOnChange: async () => (await import("./voteOnChange.ts")).voteOnChange,
  implementChange: async () => (await import("./implementChange.ts")).implementChange,
  rebaseChange: async () => (await import("./rebaseChange.ts")).rebaseChange,
  restoreAgreedText: async () => (await import("./restoreAgreedText.ts")).restoreAgreedText,
  startAcceptance: async () => (await import("./startAcceptance.ts")).startAcceptance,
  recordResult: async () => (await import("./recordResult.ts")).recordResult,
  signAcceptance: async () => (await import("./signAcceptance.ts")).signAcceptance,
  openAcceptanceReport: async () => (await import("./openAcceptanceReport.ts")).openAcceptanceReport,
  saveAcceptanceReport: async () => (await import("./saveAcceptanceReport.ts")).saveAcceptanceReport,
  createReport: async () => (await import("./createReport.ts")).createReport,
  createPack: async () => (await import("./createPack.ts")).createPack,
  importClientResponse: async () => (await import("./importClientResponse.ts")).importClientResponse,
  renumberRecord: async () => (await import("./renumberRecord.ts")).renumberRecord,
  moveRecord: async () => (await import("./moveRecord.ts")).moveRecord,
  splitRegister: async () => (await import("./splitRegister.ts")).splitRegister,
  joinFiles: async () => (await import("./joinFiles.ts")).joinFiles,
  showCalendar: async () => (await import("./showPanel.ts")).showPanel("calendar"),
  exportCalendar: async () => (await import("./exportCalendar.ts")).exportCalendar,
  recordElicitation: async () => (await import("./recordElicitation.ts")).recordElicitation,
  recordMeeting: async () => (await import("./recordMeeting.ts")).recordMeeting,
  captureFeedback: async () => (await import("./captureFeedback.ts")).captureFeedback,
  logComplaint: async () => (await import("./logComplaint.ts")).logComplaint,
  openForm: async () => (await import("./openForm.ts")).openForm,
  newSurvey: async () => (await import("./survey/newSurvey.ts")).newSurvey,
  saveSurveyForm: async () => (await import("./survey/saveSurveyForm.ts")).saveSurveyForm,
  importSurveyResponses: async () =>
    (await import("./survey/importSurveyResponses.ts")).importSurveyResponses,
  showSurveyResults: async () => (await import("./survey/showSurveyResults.ts")).showSurveyResults,
};

export function registerCommands(context: CommandContext): Disposable[] {
  const { t } = context;
  return (Object.keys(loaders) as CommandName[]).map((name) =>
    commands.registerCommand(`assent.${name}`, async (given?: unknown) => {
      try {
        const run = await loaders[name]();
        if (!withoutProject.includes(name) && !(await projectsRead(context))) return undefined;
        return await run(context, isGiven(given) ? given : {});
      } catch (error) {
        tellFailure(error, t);
        return undefined;
      }
    }),
  );
}

/** Other commands wait until all projects are read, and say so when that takes long; false when nobody wants to wait. */
const withoutProject: readonly CommandName[] = ["initializeProject", "openSample"];

async function projectsRead({ projects, t }: CommandContext): Promise<boolean> {
  const { longWork } = await import("./longWork.ts");
  return longWork(t("Reading the project…"), projects.idle());
}

function isGiven(value: unknown): value is Given {
  return typeof value === "object" && value !== null;
}
