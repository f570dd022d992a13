import { ViewColumn, type WebviewPanel, window } from "vscode";

const panelType = "assent.report";
const shown = new Map<string, WebviewPanel>();

/** Shows a report: a plain document, in which nothing runs and nothing is loaded. One that is shown already is shown anew. */
export function showDocument(key: string, title: string, html: string): void {
  const panel = shown.get(key) ?? openPanel(key, title);
  shown.set(key, panel);
  panel.title = title;
  panel.webview.html = html;
  panel.reveal();
}

function openPanel(key: string, title: string): WebviewPanel {
  const options = { enableScripts: false, enableFindWidget: true, localResourceRoots: [] };
  const panel = window.createWebviewPanel(panelType, title, ViewColumn.Active, options);
  panel.onDidDispose(() => shown.delete(key));
  return panel;
}
