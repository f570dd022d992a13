import {
  type Disposable,
  EventEmitter,
  type TreeDataProvider,
  type TreeDragAndDropController,
  type TreeItem,
  type TreeView,
  window,
} from "vscode";
import type { Translate } from "../../core/model/translate.ts";
import type { ViewNode } from "../../core/views/trees/viewNode.ts";
import { Disposables } from "../disposables.ts";
import type { ProjectSession } from "../projectSession.ts";
import type { Projects } from "../projects.ts";
import { projectNode } from "./projectNode.ts";
import { toViewItem } from "./viewItem.ts";
import type { ViewLine } from "./viewLine.ts";

export interface SideViewOptions {
  readonly id: string;
  readonly projects: Projects;
  /** What a project has to show. */
  readonly nodes: (session: ProjectSession) => readonly ViewNode[];
  /** What is said above the lines, once they have been made; empty where nothing is. */
  readonly message: () => string;
  readonly dragAndDrop?: TreeDragAndDropController<ViewLine>;
  readonly t: Translate;
}

/** A view in the side bar: in step with the projects while it is seen, and brought up to date when it is seen again. */
export class SideView implements TreeDataProvider<ViewLine>, Disposable {
  readonly view: TreeView<ViewLine>;
  /** Absent where nothing can be dragged. */
  readonly dragAndDrop: TreeDragAndDropController<ViewLine> | undefined;
  readonly #disposables = new Disposables();
  readonly #changed = this.#disposables.add(new EventEmitter<void>());
  readonly #options: SideViewOptions;
  /** Whether something has changed while nobody saw it. */
  #isStale = false;

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(options: SideViewOptions) {
    this.#options = options;
    const { id, dragAndDrop } = options;
    this.dragAndDrop = dragAndDrop;
    this.view = this.#disposables.add(
      window.createTreeView(id, {
        treeDataProvider: this,
        showCollapseAll: true,
        canSelectMany: dragAndDrop !== undefined,
        ...(dragAndDrop ? { dragAndDropController: dragAndDrop } : {}),
      }),
    );
    this.#disposables.add(
      this.view.onDidChangeVisibility(({ visible }) => {
        if (visible && this.#isStale) this.#refresh();
      }),
    );
  }

  /** Something has changed that it may show. */
  update(): void {
    if (this.view.visible) this.#refresh();
    else this.#isStale = true;
  }

  getChildren(parent?: ViewLine): ViewLine[] {
    const { projects } = this.#options;
    if (parent) return parent.node.children().map((node) => this.#lineOf(node, parent.project, parent));
    const lines = projects.all.flatMap((session) => this.#top(session, projects.all.length > 1));
    this.view.message = this.#options.message();
    return lines;
  }

  get id(): string {
    return this.#options.id;
  }

  getTreeItem(line: ViewLine): TreeItem {
    return toViewItem(line, this.#options.t);
  }

  getParent(line: ViewLine): ViewLine | undefined {
    return line.parent;
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  /** Of several projects, each stands below its name. */
  #top(session: ProjectSession, isNamed: boolean): readonly ViewLine[] {
    const project = session.folder.toString();
    const nodes = this.#options.nodes(session);
    if (!isNamed) return nodes.map((node) => this.#lineOf(node, project, undefined));
    const node = projectNode(session, nodes, this.#options.t);
    return [this.#lineOf(node, project, undefined)];
  }

  #lineOf(node: ViewNode, project: string, parent: ViewLine | undefined): ViewLine {
    const file = node.file === undefined ? undefined : this.#sessionOf(project)?.uriOf(node.file).toString();
    const { id: viewId } = this.#options;
    return { id: node.record, project, kind: node.kind, file, node, parent, viewId };
  }

  #sessionOf(project: string): ProjectSession | undefined {
    return this.#options.projects.all.find(({ folder }) => folder.toString() === project);
  }

  #refresh(): void {
    this.#isStale = false;
    this.#changed.fire();
  }
}
