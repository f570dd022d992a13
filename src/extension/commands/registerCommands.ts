import { commands, type Disposable, window } from "vscode";
import type { Translate } from "../../core/model/translate.ts";
import type { Projects } from "../projects.ts";
import { type CommandName, commandIds } from "./commandIds.ts";

/** Answers that a caller (a key binding, a link, a test) gives ahead, so that they are not asked for. */
export type Given = Readonly<Record<string, unknown>>;

/** What a command may use. */
export interface CommandContext {
  readonly projects: Projects;
  readonly t: Translate;
}

type Load = () => Promise<(context: CommandContext, given: Given) => Promise<void>>;

/** Each command's code is loaded when it is first called. */
const loaders: Readonly<Record<CommandName, Load>> = {
  initializeProject: async () => (await import("./initializeProject.ts")).initializeProject,
  checkProject: async () => (await import("./checkProject.ts")).checkProject,
  newRecord: async () => (await import("./newRecord.ts")).newRecord,
  goToRecord: async () => (await import("./goToRecord.ts")).goToRecord,
};

export function registerCommands(projects: Projects, t: Translate): Disposable[] {
  return (Object.keys(commandIds) as CommandName[]).map((name) =>
    commands.registerCommand(commandIds[name], async (given?: unknown) => {
      try {
        const run = await loaders[name]();
        await run({ projects, t }, isGiven(given) ? given : {});
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        void window.showErrorMessage(t("That did not work: {reason}", { reason }));
      }
    }),
  );
}

function isGiven(value: unknown): value is Given {
  return typeof value === "object" && value !== null;
}
