import type { CustomTextEditorProvider, TextDocument, WebviewPanel } from "vscode";
import type { Translate } from "../../core/model/translate.ts";
import { escapeHtml } from "../../core/reports/html.ts";
import type { Projects } from "../projects.ts";
import type { PanelHost } from "./panelHost.ts";

export interface FormEditorOptions {
  readonly projects: Projects;
  /** Loaded when a form is first opened. */
  readonly host: () => Promise<PanelHost>;
  readonly t: Translate;
}

/**
 * Opens a file of records as a form. The form and the text beside it are of one document: what is edited in one of them
 * is seen in the other, and undone like anything that is typed.
 */
export function formEditor({ projects, host, t }: FormEditorOptions): CustomTextEditorProvider {
  return {
    async resolveCustomTextEditor({ uri }: TextDocument, panel: WebviewPanel): Promise<void> {
      const [{ recordForm }] = await Promise.all([import("./rows/recordForm.ts"), projects.idle()]);
      const session = projects.around(uri);
      const path = session?.pathOf(uri);
      if (!session || path === undefined) {
        panel.webview.html = pageWith(t("This file is in no Assent project: open it as text."), t.language);
        return;
      }
      (await host()).fill(recordForm, { project: session.folder.toString(), record: path }, panel);
    },
  };
}

function pageWith(text: string, language: string): string {
  const policy = "default-src 'none'; base-uri 'none'; form-action 'none'";
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>Assent</title>
</head>
<body><main><p>${escapeHtml(text)}</p></main></body>
</html>
`;
}
