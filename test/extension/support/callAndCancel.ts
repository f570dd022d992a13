import { commands, extensions } from "vscode";

/** A command as the manifest contributes it. */
export interface Contributed {
  readonly command: string;
  readonly enablement?: string;
}

export function contributedCommands(): readonly Contributed[] {
  const manifest = extensions.getExtension("assent.assent")?.packageJSON as {
    contributes: { commands: Contributed[] };
  };
  return manifest.contributes.commands;
}

/** Calls a command; whatever it asks first is cancelled. Settles when the command does. */
export async function callAndCancel(command: string, ...given: unknown[]): Promise<void> {
  let isOver = false;
  const over = Promise.resolve(commands.executeCommand(command, ...given)).finally(() => {
    isOver = true;
  });
  over.catch(() => undefined);
  while (!isOver) {
    await commands.executeCommand("workbench.action.closeQuickOpen");
    await commands.executeCommand("notifications.clearAll");
  }
  await over;
}
