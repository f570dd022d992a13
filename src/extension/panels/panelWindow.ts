import { type Disposable, Uri, type WebviewPanel } from "vscode";
import type { Translate } from "../../core/model/translate.ts";
import type { ExportMessage, PanelSubject } from "../../protocol/panels/panelMessages.ts";
import { elementOf } from "../../protocol/panels/panelProtocol.ts";
import { Disposables } from "../disposables.ts";
import { tellFailure } from "../failures.ts";
import { pauseNow } from "../pause.ts";
import { plainLabel } from "../plainLabel.ts";
import type { ProjectSession } from "../projectSession.ts";
import type { AnyPanel } from "./anyPanel.ts";
import { carryOutIntent } from "./carryOutIntent.ts";
import { openTarget } from "./openTarget.ts";
import { PanelConversation } from "./panelConversation.ts";
import { newNonce, panelHtml } from "./panelHtml.ts";
import type { PanelContext } from "./panelRow.ts";
import { saveExport } from "./saveExport.ts";

export interface PanelWindowOptions {
  readonly panel: AnyPanel;
  readonly subject: PanelSubject;
  readonly t: Translate;
  /** The folder of the panel's script. */
  readonly scripts: Uri;
  /** The project by now; undefined while it is opened anew. */
  readonly session: () => ProjectSession | undefined;
  /** The name of the project where it is not the only one. */
  readonly projectName: () => string | undefined;
  /** What the view is made from by now; undefined where there is no project. */
  readonly context: () => PanelContext | undefined;
  readonly log: (error: unknown) => void;
}

/** A panel in a window of the editor, which may be one that a custom editor has been given. */
export class PanelWindow implements Disposable {
  readonly #window: WebviewPanel;
  readonly #options: PanelWindowOptions;
  readonly #conversation: PanelConversation;
  readonly #disposables = new Disposables();

  constructor(options: PanelWindowOptions, given: WebviewPanel) {
    this.#options = options;
    this.#window = this.#disposables.add(given);
    const { panel, subject, t, context, log } = options;
    const { webview } = given;
    this.#conversation = new PanelConversation({
      ...{ panel, subject, t, context, log, pause: pauseNow },
      idle: async () => options.session()?.idle(),
      carryOut: (plan) => carryOutIntent(this.#session(), plan, t),
      open: (target) => openTarget(this.#session(), target),
      save: (file) => this.#save(file),
      post: (message) => webview.postMessage(message),
    });
    this.#disposables.add(webview.onDidReceiveMessage((message) => this.#receive(message)));
    this.#disposables.add(
      given.onDidChangeViewState(() => {
        if (!given.visible) this.#conversation.panelIsGone();
      }),
    );
    this.#disposables.add(given.onDidDispose(() => this.dispose()));
    this.#load();
  }

  get onDidDispose() {
    return this.#window.onDidDispose;
  }

  /** Brings the panel to the front. */
  reveal(): void {
    this.#window.reveal();
  }

  /** Shows the project as it is now. */
  update(): void {
    const context = this.#options.context();
    if (context) this.#window.title = this.#titleOf(context);
    this.#conversation.update();
  }

  /** Takes a message as if the panel had sent it; settles when it is dealt with. */
  async receive(message: unknown): Promise<void> {
    await this.#conversation.receive(message);
    await this.#conversation.settled();
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  async #receive(message: unknown): Promise<void> {
    try {
      await this.#conversation.receive(message);
    } catch (error) {
      tellFailure(error, this.#options.t);
    }
  }

  async #save(file: ExportMessage): Promise<void> {
    await saveExport(file, this.#session().folder, this.#options.t);
  }

  #session(): ProjectSession {
    const session = this.#options.session();
    if (!session) throw new Error(this.#options.t("The project is being opened: try again."));
    return session;
  }

  /** Names the project where there are several, unless it does so anyway. */
  #titleOf(context: PanelContext): string {
    const title = this.#options.panel.title(context);
    const project = this.#options.projectName();
    const isNamed = project === undefined || title.endsWith(project);
    return plainLabel(isNamed ? title : `${title} · ${project}`);
  }

  #load(): void {
    const { panel, scripts, t, context } = this.#options;
    const { webview } = this.#window;
    const known = context();
    const title = known ? this.#titleOf(known) : "";
    webview.options = { enableScripts: true, localResourceRoots: [scripts] };
    this.#window.title = title;
    webview.html = panelHtml({
      cspSource: webview.cspSource,
      script: webview.asWebviewUri(Uri.joinPath(scripts, `${panel.name}.js`)).toString(),
      element: elementOf(panel.name),
      language: t.language,
      title,
      nonce: newNonce(),
    });
  }
}
