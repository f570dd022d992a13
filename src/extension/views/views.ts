import { commands, type Disposable } from "vscode";
import type { Translate } from "../../core/model/translate.ts";
import { attentionTree } from "../../core/views/trees/attentionTree.ts";
import { projectTree } from "../../core/views/trees/projectTree.ts";
import { type RequirementGrouping, requirementTree } from "../../core/views/trees/requirementTree.ts";
import { riskTree } from "../../core/views/trees/riskTree.ts";
import { type StakeholderGrouping, stakeholderTree } from "../../core/views/trees/stakeholderTree.ts";
import type { TreeSource } from "../../core/views/trees/treeSource.ts";
import type { TreeModel } from "../../core/views/trees/viewNode.ts";
import { Disposables } from "../disposables.ts";
import type { Identity } from "../identity.ts";
import type { ProjectSession } from "../projectSession.ts";
import type { Projects } from "../projects.ts";
import type { StatusBar } from "../statusBar.ts";
import { DragAndDrop } from "./dragAndDrop.ts";
import { SideView } from "./sideView.ts";
import { registerViewCommands } from "./viewCommands.ts";
import { ViewFilter } from "./viewFilter.ts";
import { WaitingCounts } from "./waitingCounts.ts";

export interface ViewsContext {
  readonly projects: Projects;
  readonly identity: Identity;
  readonly statusBar: StatusBar;
  readonly t: Translate;
}

/** The views that can be filtered. */
export type FilteredView = "project" | "stakeholders" | "requirements" | "risks";

/** Milliseconds of work that somebody who types would feel, and of a pause of theirs. */
const noticeableCost = 8;
const pauseTime = 300;

/** The five views in the side bar. */
export class Views implements Disposable {
  readonly attention: SideView;
  readonly project: SideView;
  readonly stakeholders: SideView;
  readonly requirements: SideView;
  readonly risks: SideView;
  readonly filters: Readonly<Record<FilteredView, ViewFilter>>;
  readonly #context: ViewsContext;
  readonly #disposables = new Disposables();
  readonly #waiting: WaitingCounts;
  /** Milliseconds that the last update took. */
  #cost = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isStale = false;
  #work: Promise<void> | undefined;
  /** Those who wait for an update. */
  readonly #waiters: (() => void)[] = [];
  #stakeholderGrouping: StakeholderGrouping = "quadrant";
  #requirementGrouping: RequirementGrouping = "state";

  constructor(context: ViewsContext) {
    this.#context = context;
    const { projects, identity, t } = context;
    this.#waiting = new WaitingCounts(projects, identity);
    this.filters = {
      project: new ViewFilter("assent.projectFiltered", () => this.project.update()),
      stakeholders: new ViewFilter("assent.stakeholdersFiltered", () => this.stakeholders.update()),
      requirements: new ViewFilter("assent.requirementsFiltered", () => this.requirements.update()),
      risks: new ViewFilter("assent.risksFiltered", () => this.risks.update()),
    };
    const waiting = this.#waiting;
    this.attention = this.#disposables.add(
      new SideView({
        id: "assent.attention",
        projects,
        nodes: (session) => attentionTree(waiting.of(session), session.service.factsAt(new Date())),
        message: () => waiting.message(t),
        t,
      }),
    );
    this.project = this.#add("assent.project", "project", projectTree);
    this.stakeholders = this.#add("assent.stakeholders", "stakeholders", (source) =>
      stakeholderTree(this.#stakeholderGrouping, source),
    );
    this.requirements = this.#add("assent.requirements", "requirements", (source) =>
      requirementTree(this.#requirementGrouping, source),
    );
    this.risks = this.#add("assent.risks", "risks", riskTree);
    for (const command of registerViewCommands({ ...context, views: this })) this.#disposables.add(command);
    this.#disposables.add(projects.onDidChange(() => this.#updateInTime()));
    this.#disposables.add(identity.onDidChange(() => this.#updateInTime()));
    this.#disposables.add({ dispose: () => clearTimeout(this.#timer) });
    void this.update();
  }

  get all(): readonly SideView[] {
    return [this.attention, this.project, this.stakeholders, this.requirements, this.risks];
  }

  /** By what stakeholders are grouped. */
  get stakeholderGrouping(): StakeholderGrouping {
    return this.#stakeholderGrouping;
  }

  set stakeholderGrouping(grouping: StakeholderGrouping) {
    this.#stakeholderGrouping = grouping;
    this.stakeholders.update();
  }

  /** By what requirements are grouped. */
  get requirementGrouping(): RequirementGrouping {
    return this.#requirementGrouping;
  }

  set requirementGrouping(grouping: RequirementGrouping) {
    this.#requirementGrouping = grouping;
    this.requirements.update();
  }

  /** Brings the counts, and the views that are seen, up to date; what changes meanwhile waits for another round. */
  update(): Promise<void> {
    this.#isStale = true;
    this.#work ??= this.#bringUpToDate().finally(() => {
      this.#work = undefined;
      for (const resolve of this.#waiters.splice(0)) resolve();
    });
    return this.#work;
  }

  /** Settles when everything that is known to have changed is shown. */
  async idle(): Promise<void> {
    while (this.#timer !== undefined || this.#work) {
      await new Promise<void>((resolve) => {
        this.#waiters.push(resolve);
      });
    }
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  async #bringUpToDate(): Promise<void> {
    const { statusBar, t } = this.#context;
    while (this.#isStale) {
      this.#isStale = false;
      const began = performance.now();
      await this.#waiting.find();
      const { mine } = this.#waiting;
      const value = mine ?? 0;
      this.attention.view.badge =
        value > 0 ? { value, tooltip: t("Waiting for you: {count}", { count: value }) } : undefined;
      statusBar.waiting = mine;
      for (const view of this.all) view.update();
      this.#cost = performance.now() - began;
    }
  }

  /** At once, unless that would be felt by somebody who types: then when they pause. */
  #updateInTime(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#cost < noticeableCost) void this.update();
    else this.#timer = setTimeout(() => this.#pauseIsOver(), pauseTime);
  }

  #pauseIsOver(): void {
    this.#timer = undefined;
    void this.update();
  }

  #add(id: string, name: FilteredView, tree: (source: TreeSource) => TreeModel): SideView {
    const { projects, t } = this.#context;
    const filter = this.filters[name];
    return this.#disposables.add(
      new SideView({
        id,
        projects,
        nodes: (session) => {
          if (session === projects.all[0]) filter.begin();
          return filter.count(tree(this.#sourceOf(session, name)));
        },
        message: () => filter.message(t),
        ...(name === "requirements" || name === "stakeholders" || name === "project"
          ? { dragAndDrop: new DragAndDrop(id, this.#context) }
          : {}),
        t,
      }),
    );
  }

  #sourceOf(session: ProjectSession, name: FilteredView): TreeSource {
    const { service, folder } = session;
    const by = this.#context.identity.known(folder);
    const filter = this.filters[name].filter;
    return { ...service.factsAt(new Date()), problems: service.tally(), by, filter };
  }
}

/** Makes the views, and says once it is known whether there is a project, so that they don't say too early that there is none. */
export function createViews(context: ViewsContext): Views {
  void context.projects.idle().then(() => commands.executeCommand("setContext", "assent.isReady", true));
  return new Views(context);
}
