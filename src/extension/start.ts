import { type Disposable, type ExtensionContext, l10n, type Uri, window } from "vscode";
import { createTranslator } from "../core/model/translate.ts";
import { viewTypeOf } from "../protocol/panels/panelProtocol.ts";
import { registerCommands } from "./commands/registerCommands.ts";
import { followActiveEditor } from "./editorContext.ts";
import { toldFailures } from "./failures.ts";
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
  /** How often the whole folder of a project was read. */
  rescans(): number;
  /** The tree that shows impacts and what moved since baselines. */
  relations(): Promise<Relations>;
  /** The views in the side bar. */
  views(): Promise<Views>;
  /** The panels that are open. */
  panelHost(): Promise<PanelHost>;
  /** The folder in which projects are kept from one session to the next; undefined where the editor has none. */
  readonly storage: Uri | undefined;
  /** What commands and panels said that they could not do, the last first; no more than the last hundred. */
  failures(): readonly string[];
}

/** Registers everything and returns; the core is loaded and the files are read after that. */
export function start(context: ExtensionContext, loadHost: () => Promise<Host>): AssentApi {
  const t = createTranslator(l10n.bundle, uiLanguage());
  const log = window.createOutputChannel("Assent", { log: true });
  const projects = new Projects(loadHost, t, log, context.storageUri);
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
  // Even an import that is not awaited loads code before it returns, which is more work than all of the above.
  const views = nextTurn().then(async () => {
    const { createViews } = await import("./views/views.ts");
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
    rescans: () => projects.all.reduce((sum, session) => sum + session.rescans, 0),
    relations,
    views: () => views,
    panelHost,
    storage: context.storageUri,
    failures: toldFailures,
  };
}

/** Settles in a turn of its own, when the editor has gone on. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** Lets the editor give a panel back after a restart. */
function restoring(name: string, host: () => Promise<PanelHost>): Disposable {
  return window.registerWebviewPanelSerializer(viewTypeOf(name), {
    deserializeWebviewPanel: async (panel, state: unknown) => (await host()).restore(name, panel, state),
  });
}
