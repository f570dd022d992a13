import { ViewColumn, type WebviewPanel, window } from "vscode";
import type { Translate } from "../../../core/model/translate.ts";
import { acceptanceHtml } from "../../../core/reports/acceptance/acceptanceDocument.ts";
import type { AcceptanceReport } from "../../../core/reports/acceptance/report.ts";
import type { RecordOfKind } from "../pickAmong.ts";

/** A report that is shown, and of which acceptance. */
export interface ShownReport {
  readonly panel: WebviewPanel;
  readonly of: RecordOfKind<"acceptance">;
}

const panelType = "assent.acceptanceReport";
const shown = new Map<string, ShownReport>();

/** Shows the report of an acceptance: a plain document, in which nothing runs and nothing is loaded. */
export function showReport(of: RecordOfKind<"acceptance">, report: AcceptanceReport, t: Translate): void {
  const key = `${of.session.folder.toString()} ${of.entry.id}`;
  const panel = shown.get(key)?.panel ?? openPanel(key, report.id);
  shown.set(key, { panel, of });
  panel.webview.html = acceptanceHtml(report, t);
  panel.reveal();
}

/** The acceptance whose report is looked at; undefined where none is. */
export function activeReport(): RecordOfKind<"acceptance"> | undefined {
  return [...shown.values()].find(({ panel }) => panel.active)?.of;
}

function openPanel(key: string, title: string): WebviewPanel {
  const options = { enableScripts: false, enableFindWidget: true, localResourceRoots: [] };
  const panel = window.createWebviewPanel(panelType, title, ViewColumn.Active, options);
  panel.onDidDispose(() => shown.delete(key));
  return panel;
}
