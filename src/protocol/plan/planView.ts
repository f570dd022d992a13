/**
 * What a project plans: goals, money, days and people. Days are written `YYYY-MM-DD`, weeks by their Mondays; ids lead
 * to their records. A part that has nothing to show says in its hint what to do.
 */
export interface PlanView {
  readonly name: string;
  readonly client: string;
  readonly today: string;
  readonly goals: GoalPlan;
  readonly budget: BudgetPlan;
  readonly milestones: MilestonePlan;
  readonly load: LoadPlan;
  readonly quality: QualityPlan;
  readonly training: TrainingPlan;
}

/** What to do where a part is empty. */
export interface PlanHint {
  readonly text: string;
  /** The kind of which a record is to be created, or the id of the record to open. */
  readonly create?: string | undefined;
  readonly open?: string | undefined;
}

export interface GoalPlan {
  readonly hint?: PlanHint | undefined;
  readonly goals: readonly SmartGoal[];
}

export interface SmartGoal {
  readonly id: string;
  readonly title: string;
  /** One for each letter of SMART. */
  readonly criteria: readonly SmartCriterion[];
  /** What is measured, the last value, and what it was and shall be. */
  readonly measure?: string | undefined;
  readonly baseline?: number | string | undefined;
  readonly target?: number | string | undefined;
  readonly last?: { readonly date: string; readonly value: number } | undefined;
  /** How far the last value is on the way from the baseline (0) to the target (1). */
  readonly progress?: number | undefined;
  readonly due?: string | undefined;
  readonly daysLeft?: number | undefined;
}

export interface SmartCriterion {
  readonly letter: string;
  /** What the letter stands for. */
  readonly title: string;
  readonly isMet: boolean;
  /** What it says, or what is missing. */
  readonly text: string;
}

export interface BudgetPlan {
  readonly hint?: PlanHint | undefined;
  readonly currency: string;
  readonly amount?: number | undefined;
  /** The budget lines, the changes that were approved, and those that are asked for. */
  readonly lines: number;
  readonly approved: number;
  readonly asked: number;
  readonly spent: number;
  /** What all of these come to, and what is left of the amount then; negative where it isn't enough. */
  readonly forecast: number;
  readonly left?: number | undefined;
  readonly rows: readonly BudgetRow[];
}

export interface BudgetRow {
  readonly kind: "line" | "approved" | "asked";
  readonly kindTitle: string;
  readonly id: string;
  readonly title: string;
  readonly state: string;
  /** What it costs, what of it is given away to deliverables and milestones, and what is spent. */
  readonly cost: number;
  readonly allocated?: number | undefined;
  readonly spent?: number | undefined;
  /** A currency that is not the budget's: then it is not counted. */
  readonly foreign?: string | undefined;
  /** By how much too much is given away or spent. */
  readonly over?: number | undefined;
}

export interface MilestonePlan {
  readonly hint?: PlanHint | undefined;
  readonly milestones: readonly MilestoneRow[];
}

export interface MilestoneRow {
  readonly id: string;
  readonly title: string;
  readonly state: "planned" | "moved" | "late" | "reached" | "reachedLate" | "missed";
  readonly stateTitle: string;
  readonly due?: string | undefined;
  readonly baselineDue?: string | undefined;
  readonly reached?: string | undefined;
  /** How many days later than it was agreed at first; negative if earlier. For one that is late, so far. */
  readonly slip?: number | undefined;
  /** What a delay takes with it, a sentence each. */
  readonly hits: readonly string[];
}

/** What people and equipment are used for, week by week. */
export interface LoadPlan {
  readonly hint?: PlanHint | undefined;
  /** The Mondays. */
  readonly weeks: readonly string[];
  readonly resources: readonly ResourceLoad[];
  /** What allocations are for, by id. */
  readonly targets: readonly { readonly id: string; readonly title: string }[];
}

export interface ResourceLoad {
  readonly id: string;
  readonly title: string;
  /** Such as “Person”. */
  readonly kind: string;
  readonly unit: string;
  readonly capacity?: number | undefined;
  /** Those in which something is asked of it. */
  readonly weeks: readonly LoadedWeek[];
}

export interface LoadedWeek {
  /** Its place among the weeks. */
  readonly week: number;
  /** The most that is asked of the resource on one of its days. */
  readonly amount: number;
  /** By how much that is more than there is. */
  readonly over: number;
  /** What it is for, with its place among the allocations. */
  readonly parts: readonly { readonly index: number; readonly to: string; readonly amount: number }[];
}

export interface QualityPlan {
  readonly hint?: PlanHint | undefined;
  /** What is overdue and due first, what is done last. */
  readonly checks: readonly QualityRow[];
}

export interface QualityRow {
  readonly id: string;
  readonly title: string;
  readonly state: string;
  /** Such as “Review”. */
  readonly activity: string;
  readonly deliverable?: { readonly id: string; readonly title: string } | undefined;
  /** The metric with its threshold, or the standard. */
  readonly standard: string;
  readonly measured?: number | string | undefined;
  readonly due?: string | undefined;
  readonly date?: string | undefined;
  /** Days until it is due, negative where it is overdue; absent where it is done. */
  readonly daysLeft?: number | undefined;
  /** Defects that are not fixed. */
  readonly defects: number;
}

export interface TrainingPlan {
  readonly hint?: PlanHint | undefined;
  readonly trainings: readonly TrainingRow[];
}

export interface TrainingRow {
  readonly id: string;
  readonly title: string;
  readonly state: string;
  readonly date?: string | undefined;
  /** Who is trained, and by whom. */
  readonly audience: readonly string[];
  readonly trainer?: string | undefined;
  readonly place?: string | undefined;
  /** How many materials there are. */
  readonly material: number;
  readonly score?: number | undefined;
  /** What it waits for, and for how many days yet; negative where that is overdue. */
  readonly waitsFor?: "hold" | "evaluate" | undefined;
  readonly daysLeft?: number | undefined;
}
