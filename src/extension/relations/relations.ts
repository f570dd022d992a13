import {
  commands,
  type Disposable,
  EventEmitter,
  type TreeDataProvider,
  type TreeItem,
  type TreeView,
  window,
} from "vscode";
import type { Translate } from "../../core/model/translate.ts";
import type { TreeNode } from "../../core/views/treeNode.ts";
import { Disposables } from "../disposables.ts";
import type { Projects } from "../projects.ts";
import { comparisonContent } from "./comparisonContent.ts";
import { impactContent } from "./impactContent.ts";
import type { RelationsContent } from "./relationsContent.ts";
import type { RelationsSubject } from "./relationsSubject.ts";
import { toTreeItem } from "./treeItem.ts";

const viewId = "assent.relations";

/** A line of the tree; its record is named as commands take it. */
export interface RelationsLine {
  readonly id: string | undefined;
  /** The URI of the project's folder. */
  readonly project: string;
  readonly node: TreeNode;
}

/** The one tree of the extension: hidden until there is something to show, and then in step with the project. */
export class Relations implements TreeDataProvider<RelationsLine>, Disposable {
  readonly #disposables = new Disposables();
  readonly #changed = this.#disposables.add(new EventEmitter<void>());
  readonly #projects: Projects;
  readonly #t: Translate;
  readonly #view: TreeView<RelationsLine>;
  #subject: RelationsSubject | undefined;
  #content: RelationsContent | undefined;
  /** Whether the project has changed while nobody saw the tree. */
  #isStale = false;

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(projects: Projects, t: Translate) {
    this.#projects = projects;
    this.#t = t;
    this.#view = this.#disposables.add(
      window.createTreeView(viewId, { treeDataProvider: this, showCollapseAll: true }),
    );
    this.#disposables.add(
      projects.onDidChange(() => {
        if (this.#view.visible) void this.#update();
        else this.#isStale = true;
      }),
    );
    this.#disposables.add(
      this.#view.onDidChangeVisibility(({ visible }) => {
        if (visible && this.#isStale) void this.#update();
      }),
    );
  }

  get subject(): RelationsSubject | undefined {
    return this.#subject;
  }

  /** Shows something in the tree, and puts the focus there. */
  async show(subject: RelationsSubject): Promise<void> {
    this.#subject = subject;
    this.#content = undefined;
    await this.#update();
    await commands.executeCommand(`${viewId}.focus`);
  }

  /** Empties the tree and hides it. */
  async clear(): Promise<void> {
    this.#subject = undefined;
    await this.#update();
  }

  getChildren(line?: RelationsLine): RelationsLine[] {
    const nodes = line ? line.node.children : (this.#content?.nodes ?? []);
    const project = this.#subject?.project ?? "";
    return nodes.map((node) => ({ id: node.record, project, node }));
  }

  getTreeItem({ node }: RelationsLine): TreeItem {
    return toTreeItem(node, this.#content?.open(node), this.#t);
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  async #update(): Promise<void> {
    this.#isStale = false;
    const before = JSON.stringify(this.#content);
    const content = this.#subject && this.#contentOf(this.#subject);
    this.#content = content;
    if (JSON.stringify(content) === before) return;
    // Before the lines are drawn: what they offer depends on it.
    await commands.executeCommand("setContext", viewId, content?.offers);
    this.#view.title = this.#content?.title ?? "";
    this.#view.description = this.#content?.description ?? "";
    this.#view.message = this.#content?.message ?? "";
    this.#changed.fire();
  }

  #contentOf(subject: RelationsSubject): RelationsContent {
    const session = this.#projects.all.find(({ folder }) => folder.toString() === subject.project);
    return subject.form === "impact"
      ? impactContent(subject, session, this.#t)
      : comparisonContent(subject, session, this.#t);
  }
}
