import { type Disposable, MarkdownString, StatusBarAlignment, type StatusBarItem, window } from "vscode";
import type { Severity } from "../core/model/problem.ts";
import type { Translate } from "../core/model/translate.ts";
import { Disposables } from "./disposables.ts";
import type { Projects } from "./projects.ts";

/** One item with the counts of all projects; hidden where there is none. */
export class StatusBar implements Disposable {
  readonly #disposables = new Disposables();
  readonly #item: StatusBarItem;
  readonly #projects: Projects;
  readonly #t: Translate;

  constructor(projects: Projects, t: Translate) {
    this.#projects = projects;
    this.#t = t;
    this.#item = this.#disposables.add(window.createStatusBarItem("assent.status", StatusBarAlignment.Left));
    this.#item.name = "Assent";
    this.#item.command = "assent.checkProject";
    this.#disposables.add(projects.onDidChange(() => this.#update()));
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  #update(): void {
    const sessions = this.#projects.all;
    if (sessions.length === 0) {
      this.#item.hide();
      return;
    }
    const t = this.#t;
    const rows = sessions.map((session) => ({ name: session.name, counts: session.counts }));
    const sum = (severity: Severity) => rows.reduce((total, { counts }) => total + counts[severity], 0);
    const [errors, warnings] = [sum("error"), sum("warning")];
    this.#item.text = `$(checklist) ${errors > 0 ? `$(error) ${errors} ` : ""}$(warning) ${warnings}`;
    const label = t("Assent: errors {errors}, warnings {warnings}", { errors, warnings });
    this.#item.accessibilityInformation = { label };
    const tooltip = new MarkdownString();
    for (const { name, counts } of rows) {
      tooltip.appendText(
        `${name}: ${t("errors {error}, warnings {warning}, notes {info}", { ...counts, info: counts.info + counts.hint })}`,
      );
      tooltip.appendMarkdown("\n\n");
    }
    tooltip.appendText(t("Click to check again."));
    this.#item.tooltip = tooltip;
    this.#item.show();
  }
}
