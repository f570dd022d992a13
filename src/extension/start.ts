import { type ExtensionContext, l10n, window } from "vscode";
import { createTranslator } from "../core/model/translate.ts";
import { registerCommands } from "./commands/registerCommands.ts";
import type { Host } from "./host.ts";
import { Projects } from "./projects.ts";
import { StatusBar } from "./statusBar.ts";

/** What the extension gives to others: its tests, so far. */
export interface AssentApi {
  /** Settles when everything that was known to have changed has been checked and published. */
  idle(): Promise<void>;
  /** Milliseconds that `activate` took. */
  readonly activationTime: number;
}

/** Registers everything and returns; the core is loaded and the files are read after that. */
export function start(context: ExtensionContext, loadHost: () => Promise<Host>): AssentApi {
  const began = performance.now();
  const t = createTranslator(l10n.bundle);
  const log = window.createOutputChannel("Assent", { log: true });
  const projects = new Projects(loadHost, t, log);
  context.subscriptions.push(log, projects, new StatusBar(projects, t), ...registerCommands(projects, t));
  projects.start();
  return { idle: () => projects.idle(), activationTime: performance.now() - began };
}
