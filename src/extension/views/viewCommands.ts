import { commands, type Disposable, env } from "vscode";
import { tellFailure } from "../failures.ts";
import { type ViewCommandName, viewCommandIds } from "./viewCommandIds.ts";
import type { ViewLine } from "./viewLine.ts";
import type { FilteredView, Views, ViewsContext } from "./views.ts";

export interface ViewCommandsContext extends ViewsContext {
  readonly views: Views;
}

/** A command about the record of a line. */
type RunOnLine = (context: ViewCommandsContext, line: ViewLine) => Promise<unknown>;

/** A command about a view. */
type Run = (context: ViewCommandsContext) => Promise<unknown>;

/** Lets an event happen to the record of a line, as the command for any event does. */
const letHappen =
  (...events: readonly string[]): RunOnLine =>
  async (_, { id, project, node }) => {
    const event = events.find((one) => node.context.includes(`:${one}:`)) ?? events[0];
    await commands.executeCommand("assent.transitionRecord", { id, project, event });
  };

const filterOf =
  (name: FilteredView): Run =>
  async (context) =>
    (await import("./askFilter.ts")).askFilter(name, context);

const clearFilterOf =
  (name: FilteredView): Run =>
  ({ views }) =>
    views.filters[name].set({});

const lineRuns: { readonly [N in ViewCommandName]?: RunOnLine } = {
  openRecord: async (context, line) => (await import("./openLine.ts")).openLine(line, context),
  settleWaiting: async (_, line) => (await import("./settleWaiting.ts")).settleWaiting(line),
  newRecordOfKind: (_, { kind, project }) =>
    Promise.resolve(commands.executeCommand("assent.newRecord", { kind, project })),
  openRecordForm: (_, { file }) => Promise.resolve(commands.executeCommand("assent.openForm", { file })),
  copyRecordId: (_, { id }) => Promise.resolve(env.clipboard.writeText(id ?? "")),
  regroupRecord: async (context, line) => (await import("./regroupRecord.ts")).regroupRecord(line, context),
  analyseRecord: letHappen("ANALYSE"),
  confirmRecord: letHappen("CONFIRM"),
  submitRecord: letHappen("SUBMIT"),
  assessRecord: letHappen("ASSESS", "ASSESSED"),
  approveRecord: letHappen("APPROVE"),
  implementRecord: letHappen("IMPLEMENT"),
  verifyRecord: letHappen("VERIFY"),
  reviewRecord: letHappen("REVIEW"),
  keepRecord: letHappen("KEEP"),
  resolveRecord: letHappen("RESOLVED", "RESOLVE"),
  closeRecord: letHappen("CLOSE"),
};

const viewRuns: { readonly [N in ViewCommandName]?: Run } = {
  groupStakeholders: async (context) => (await import("./askGrouping.ts")).askStakeholderGrouping(context),
  groupRequirements: async (context) => (await import("./askGrouping.ts")).askRequirementGrouping(context),
  filterProject: filterOf("project"),
  filterStakeholders: filterOf("stakeholders"),
  filterRequirements: filterOf("requirements"),
  filterRisks: filterOf("risks"),
  clearProjectFilter: clearFilterOf("project"),
  clearStakeholdersFilter: clearFilterOf("stakeholders"),
  clearRequirementsFilter: clearFilterOf("requirements"),
  clearRisksFilter: clearFilterOf("risks"),
};

/** The commands of the views; those about a record take the line that the editor gives them, else the one that is chosen. */
export function registerViewCommands(context: ViewCommandsContext): readonly Disposable[] {
  const { t } = context;
  return (Object.keys(viewCommandIds) as ViewCommandName[]).map((name) =>
    commands.registerCommand(viewCommandIds[name], async (given?: ViewLine) => {
      try {
        const line = given ?? chosenLine(context.views);
        const run = lineRuns[name];
        return await (run ? line && run(context, line) : viewRuns[name]?.(context));
      } catch (error) {
        tellFailure(error, t);
        return undefined;
      }
    }),
  );
}

/** A key binding gives no line: the one that is chosen in a view that is seen counts. */
function chosenLine({ all }: Views): ViewLine | undefined {
  return all.flatMap(({ view: { visible, selection } }) => (visible ? selection : []))[0];
}
