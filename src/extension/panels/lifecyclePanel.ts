import { type Disposable, Uri, ViewColumn, type WebviewPanel, window } from "vscode";
import type { Translate } from "../../core/model/translate.ts";
import type { LifecycleSubject, LifecycleView } from "../../protocol/lifecycle.ts";
import { Disposables } from "../disposables.ts";
import { plainLabel } from "../plainLabel.ts";
import { LifecycleConversation } from "./lifecycleConversation.ts";
import { lifecyclePanelType } from "./lifecyclePanelType.ts";
import { lifecycleTexts } from "./lifecycleTexts.ts";
import { newNonce, panelHtml } from "./panelHtml.ts";

export interface LifecyclePanelOptions {
  /** Where the extension is installed. */
  readonly extension: Uri;
  readonly subject: LifecycleSubject;
  readonly t: Translate;
  /** The lifecycle as it is now. */
  readonly view: () => LifecycleView;
  /** Carries out an event that is open. Why it fails, if it does, is shown. */
  readonly onFire: (event: string) => Promise<void> | void;
  /** Goes to the record's text. */
  readonly onOpen: () => Promise<void> | void;
}

/** Shows the lifecycle of a record or of a kind beside the text. */
export class LifecyclePanel implements Disposable {
  readonly #panel: WebviewPanel;
  readonly #options: LifecyclePanelOptions;
  readonly #conversation: LifecycleConversation;
  readonly #disposables = new Disposables();

  /** @param panel one that the editor gives back after a restart; without it a new one is opened */
  constructor(options: LifecyclePanelOptions, panel?: WebviewPanel) {
    this.#options = options;
    const { subject, t, view, onFire, onOpen } = options;
    this.#panel = this.#disposables.add(panel ?? openPanel());
    const { webview } = this.#panel;
    this.#conversation = new LifecycleConversation({
      subject,
      texts: lifecycleTexts(t),
      view,
      onFire,
      onOpen,
      post: (message) => void webview.postMessage(message),
    });
    this.#disposables.add(webview.onDidReceiveMessage((message) => this.#receive(message)));
    this.#disposables.add(
      this.#panel.onDidChangeViewState(() => {
        if (!this.#panel.visible) this.#conversation.panelIsGone();
      }),
    );
    this.#disposables.add(this.#panel.onDidDispose(() => this.dispose()));
    this.#load();
  }

  get onDidDispose() {
    return this.#panel.onDidDispose;
  }

  /** Brings the panel to the front. */
  reveal(): void {
    this.#panel.reveal();
  }

  /** Shows the lifecycle as it is now. */
  update(): void {
    this.#panel.title = plainLabel(this.#options.view().title);
    this.#conversation.update();
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  async #receive(message: unknown): Promise<void> {
    try {
      await this.#conversation.receive(message);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      void window.showErrorMessage(this.#options.t("That did not work: {reason}", { reason }));
    }
  }

  #load(): void {
    const { extension, view } = this.#options;
    const { webview } = this.#panel;
    const { title, language } = view();
    const built = Uri.joinPath(extension, "dist/webview");
    webview.options = {
      enableScripts: true,
      localResourceRoots: [built, Uri.joinPath(extension, "media")],
    };
    this.#panel.title = plainLabel(title);
    webview.html = panelHtml({
      cspSource: webview.cspSource,
      script: webview.asWebviewUri(Uri.joinPath(built, "lifecycle.js")).toString(),
      element: "assent-lifecycle",
      language,
      title,
      nonce: newNonce(),
    });
  }
}

function openPanel(): WebviewPanel {
  return window.createWebviewPanel(lifecyclePanelType, "", {
    viewColumn: ViewColumn.Beside,
    preserveFocus: false,
  });
}
