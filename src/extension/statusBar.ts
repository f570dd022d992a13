import { type Disposable, MarkdownString, StatusBarAlignment, type StatusBarItem, window } from "vscode";
import type { Severity } from "../core/model/problem.ts";
import type { Translate } from "../core/model/translate.ts";
import { Disposables } from "./disposables.ts";
import type { Projects } from "./projects.ts";

/** One item with what waits and the problems of all projects, which leads to what waits; hidden where there is no project. */
export class StatusBar implements Disposable {
  readonly #disposables = new Disposables();
  readonly #item: StatusBarItem;
  readonly #projects: Projects;
  readonly #t: Translate;
  #waiting: number | undefined;

  constructor(projects: Projects, t: Translate) {
    this.#projects = projects;
    this.#t = t;
    this.#item = this.#disposables.add(window.createStatusBarItem("assent.status", StatusBarAlignment.Left));
    this.#item.name = "Assent";
    this.#item.command = "assent.attention.focus";
    this.#disposables.add(projects.onDidChange(() => this.#update()));
  }

  /** How many things wait for whoever looks; undefined where it isn't known who that is. */
  set waiting(count: number | undefined) {
    if (count === this.#waiting) return;
    this.#waiting = count;
    this.#update();
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
    const rows = sessions.map((session) => ({
      name: session.label ?? session.name,
      counts: session.counts,
    }));
    const sum = (severity: Severity) => rows.reduce((total, { counts }) => total + counts[severity], 0);
    const [errors, warnings] = [sum("error"), sum("warning")];
    const waiting = this.#waiting ?? 0;
    const problems = [errors > 0 && `$(error) ${errors}`, `$(warning) ${warnings}`].filter(Boolean).join(" ");
    this.#item.text = `$(checklist) ${waiting > 0 ? `${waiting}  ` : ""}${problems}`;
    const label = t("Assent: errors {errors}, warnings {warnings}", { errors, warnings });
    const waits = t("Waiting for you: {count}", { count: waiting });
    this.#item.accessibilityInformation = { label: waiting > 0 ? `${label}, ${waits}` : label };
    const tooltip = new MarkdownString();
    if (this.#waiting !== undefined) tooltip.appendText(waits).appendMarkdown("\n\n");
    for (const { name, counts } of rows) {
      tooltip.appendText(
        `${name}: ${t("errors {error}, warnings {warning}, notes {info}", { ...counts, info: counts.info + counts.hint })}`,
      );
      tooltip.appendMarkdown("\n\n");
    }
    tooltip.appendText(t("Click to see what waits."));
    this.#item.tooltip = tooltip;
    this.#item.show();
  }
}
