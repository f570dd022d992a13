import { type Disposable, type ExtensionContext, l10n, window } from "vscode";
import { createTranslator } from "../core/model/translate.ts";
import { viewTypeOf } from "../protocol/panels/panelProtocol.ts";
import { registerCommands } from "./commands/registerCommands.ts";
import { followActiveEditor } from "./editorContext.ts";
import { HistoryDocuments } from "./history/historyDocuments.ts";
import type { Host } from "./host.ts";
import { Identity } from "./identity.ts";
import { CodeActions } from "./language/codeActions.ts";
import { registerNavigation } from "./language/navigation.ts";
import { ReadingFeatures } from "./language/readingFeatures.ts";
import { Refactorings } from "./language/refactorings.ts";
import { TypingFeatures } from "./language/typingFeatures.ts";
import { CodeLenses } from "./lenses/codeLenses.ts";
import { formEditorType } from "./panels/formEditorType.ts";
import type { PanelHost } from "./panels/panelHost.ts";
import { panelRegistry } from "./panels/panelRegistry.ts";
import { Projects } from "./projects.ts";
import { ComparedDocuments } from "./relations/comparedDocuments.ts";
import type { Relations } from "./relations/relations.ts";
import { StatusBar } from "./statusBar.ts";
import { uiLanguage } from "./uiLanguage.ts";
import type { Views } from "./views/views.ts";

/** What the extension gives to others: its tests, so far. */
export interface AssentApi {
  /** Settles when everything that was known to have changed has been checked and published. */
  idle(): Promise<void>;
  /** The tree that shows impacts and what moved since baselines. */
  relations(): Promise<Relations>;
  /** The views in the side bar. */
  views(): Promise<Views>;
  /** The panels that are open. */
  panelHost(): Promise<PanelHost>;
  /** Milliseconds that `activate` took. */
  readonly activationTime: number;
}

/** Registers everything and returns; the core is loaded and the files are read after that. */
export function start(context: ExtensionContext, loadHost: () => Promise<Host>): AssentApi {
  const began = performance.now();
  const t = createTranslator(l10n.bundle, uiLanguage());
  const log = window.createOutputChannel("Assent", { log: true });
  const projects = new Projects(loadHost, t, log);
  const identity = new Identity(loadHost);
  const statusBar = new StatusBar(projects, t);

  let host: Promise<PanelHost> | undefined;
  const panelHost = () => {
    host ??= import("./panels/panelHost.ts").then(({ PanelHost: Host }) => {
      const options = { projects, identity, registry: panelRegistry, t, extension: context.extensionUri };
      const made = new Host({ ...options, log: (error) => log.error(String(error)) });
      context.subscriptions.push(made);
      return made;
    });
    return host;
  };

  let tree: Promise<Relations> | undefined;
  const relations = () => {
    tree ??= import("./relations/relations.ts").then(({ Relations: Tree }) => {
      const made = new Tree(projects, t);
      context.subscriptions.push(made);
      return made;
    });
    return tree;
  };

  context.subscriptions.push(
    log,
    projects,
    identity,
    statusBar,
    new CodeLenses(projects, identity, t),
    new CodeActions(projects, context.extensionUri, t),
    registerNavigation(projects, t),
    new ReadingFeatures(projects, t),
    new TypingFeatures(projects, t),
    new Refactorings(projects, t),
    new HistoryDocuments(projects, t),
    new ComparedDocuments(projects),
    followActiveEditor(projects),
    ...Object.keys(panelRegistry).map((name) => restoring(name, panelHost)),
    window.registerCustomEditorProvider(formEditorType, {
      resolveCustomTextEditor: async (document, panel, token) => {
        const { formEditor } = await import("./panels/formEditor.ts");
        await formEditor({ projects, host: panelHost, t }).resolveCustomTextEditor(document, panel, token);
      },
    }),
    ...registerCommands({
      ...{ projects, identity, panelHost, relations, t },
      ...{ memory: context.workspaceState, extension: context.extensionUri },
    }),
  );
  projects.start();
  const views = import("./views/views.ts").then(({ createViews }) => {
    const made = createViews({ projects, identity, statusBar, t });
    context.subscriptions.push(made);
    return made;
  });
  const idle = async () => {
    await projects.idle();
    await (await views).idle();
  };
  return {
    idle,
    relations,
    views: () => views,
    panelHost,
    activationTime: performance.now() - began,
  };
}

/** Lets the editor give a panel back after a restart. */
function restoring(name: string, host: () => Promise<PanelHost>): Disposable {
  return window.registerWebviewPanelSerializer(viewTypeOf(name), {
    deserializeWebviewPanel: async (panel, state: unknown) => (await host()).restore(name, panel, state),
  });
}
