import type { TraceGap, TraceMatrixView, TraceRequirement } from "../../../src/protocol/traceMatrix.ts";
import { childrenOf, goalRow, requirementRow } from "./rows.ts";
import { isOpenFilter, noTraceFilter, type TraceFilter, traceTest } from "./traceFilter.ts";
import type { GoalRow, RequirementRow, TraceRow } from "./traceRow.ts";

/** What is open in a tree: all rows down to a depth, except those that were turned. */
export interface Openness {
  /** 0 for goals, -1 for nothing. */
  readonly depth: number;
  /** The keys of rows that are open though they are deeper, or closed though they are not. */
  readonly turned: readonly string[];
}

export const usualOpenness: Openness = { depth: 0, turned: [] };

/**
 * The matrix as a flat list of the rows that are to be seen. Opening or closing a row touches only what is below it; a
 * filter goes through the requirements once, and makes rows only of those that are seen.
 */
export class TraceTree {
  readonly #view: TraceMatrixView;
  readonly #byGoal: ReadonlyMap<number, readonly TraceRequirement[]>;
  readonly #turned: Set<string>;
  /** Rows that were made before, with those right below them. */
  readonly #children = new Map<string, readonly TraceRow[]>();
  readonly #requirements = new Map<TraceRequirement, RequirementRow>();
  #depth: number;
  #filter = noTraceFilter;
  #goals: readonly GoalRow[] = [];
  #rows: readonly TraceRow[] = [];

  /** @param openness what was open before, such as in the last snapshot */
  constructor(
    view: TraceMatrixView,
    filter: TraceFilter = noTraceFilter,
    openness: Openness = usualOpenness,
  ) {
    this.#view = view;
    this.#byGoal = byGoal(view.requirements);
    this.#turned = new Set(openness.turned);
    this.#depth = openness.depth;
    this.filter(filter);
  }

  get rows(): readonly TraceRow[] {
    return this.#rows;
  }

  /** What has to be kept for the next tree. */
  get openness(): Openness {
    return { depth: this.#depth, turned: [...this.#turned] };
  }

  /** How many requirements pass the filter. */
  get count(): number {
    return this.#goals.reduce((sum, { requirements }) => sum + requirements.length, 0);
  }

  /** The requirements that pass the filter. */
  get requirements(): readonly TraceRequirement[] {
    return this.#goals.flatMap(({ requirements }) => requirements);
  }

  isExpanded(row: TraceRow): boolean {
    return row.canExpand && row.depth <= this.#depth !== this.#turned.has(row.key);
  }

  /** Shows what passes; what was open stays so. */
  filter(filter: TraceFilter): void {
    this.#filter = filter;
    this.#goals = this.#goalRows();
    this.#rows = this.#flat(this.#goals);
  }

  /** Opens or closes a row that is to be seen. */
  toggle(row: TraceRow): void {
    const index = this.#rows.indexOf(row);
    if (index < 0 || !row.canExpand) return;
    const wasOpen = this.isExpanded(row);
    if (!this.#turned.delete(row.key)) this.#turned.add(row.key);
    const below = wasOpen ? [] : this.#flat(this.#below(row));
    const end = wasOpen ? this.#endOf(index) : index + 1;
    this.#rows = [...this.#rows.slice(0, index + 1), ...below, ...this.#rows.slice(end)];
  }

  /** Opens every row down to a depth, and closes the others: -1 closes all, 0 opens the goals. */
  expandTo(depth: number): void {
    this.#turned.clear();
    this.#depth = depth;
    this.#rows = this.#flat(this.#goals);
  }

  /** The row in which another one lies. */
  parentOf(row: TraceRow): TraceRow | undefined {
    const index = this.#rows.indexOf(row);
    return this.#rows.slice(0, Math.max(index, 0)).findLast(({ depth }) => depth < row.depth);
  }

  /** The first row behind one that doesn't lie in it. */
  #endOf(index: number): number {
    const depth = this.#rows[index]?.depth ?? 0;
    let end = index + 1;
    while ((this.#rows[end]?.depth ?? -1) > depth) end++;
    return end;
  }

  #goalRows(): readonly GoalRow[] {
    const passes = traceTest(this.#filter);
    const isOpen = isOpenFilter(this.#filter);
    const passing = (goal: number) => {
      const all = this.#byGoal.get(goal) ?? [];
      return isOpen ? all : all.filter(passes);
    };
    const rows = this.#view.goals.map((goal, place) => goalRow(goal, passing(place)));
    const homeless = passing(-1);
    return [
      ...rows.filter((row) => row.canExpand || isOpen || hasWantedGap(row, this.#filter)),
      ...(homeless.length > 0 ? [goalRow(undefined, homeless)] : []),
    ];
  }

  /** A goal has other rows below it with every filter; those of a requirement stay. */
  #below(row: TraceRow): readonly TraceRow[] {
    if (row.kind === "goal") return row.requirements.map((requirement) => this.#requirementRow(requirement));
    let children = this.#children.get(row.key);
    if (!children) {
      children = childrenOf(row, this.#view.acceptances);
      this.#children.set(row.key, children);
    }
    return children;
  }

  #requirementRow(requirement: TraceRequirement): RequirementRow {
    let row = this.#requirements.get(requirement);
    if (!row) {
      row = requirementRow(requirement);
      this.#requirements.set(requirement, row);
    }
    return row;
  }

  #flat(rows: readonly TraceRow[]): TraceRow[] {
    const flat: TraceRow[] = [];
    const add = (row: TraceRow): void => {
      flat.push(row);
      if (this.isExpanded(row)) for (const child of this.#below(row)) add(child);
    };
    for (const row of rows) add(row);
    return flat;
  }
}

/** A goal that nothing serves is a gap itself, where gaps are looked for and nothing else. */
function hasWantedGap({ gaps }: GoalRow, filter: TraceFilter): boolean {
  const looksForGaps = filter.onlyGaps || filter.gaps.length > 0;
  const isOnly = isOpenFilter({ ...filter, onlyGaps: false, gaps: [] });
  const isWanted = (gap: TraceGap) => filter.gaps.length === 0 || filter.gaps.includes(gap);
  return looksForGaps && isOnly && gaps.some(isWanted);
}

function byGoal(requirements: readonly TraceRequirement[]): ReadonlyMap<number, readonly TraceRequirement[]> {
  const groups = new Map<number, TraceRequirement[]>();
  for (const requirement of requirements) {
    const group = groups.get(requirement.goal);
    if (group) group.push(requirement);
    else groups.set(requirement.goal, [requirement]);
  }
  return groups;
}
