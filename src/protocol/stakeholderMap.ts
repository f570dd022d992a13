import type { Choice } from "./choice.ts";
import type { StakeholderView, StakeholderWords } from "./stakeholder.ts";

export const influenceStrengths = ["weak", "medium", "strong"] as const;

export type InfluenceStrength = (typeof influenceStrengths)[number];

/** Who influences whom. All texts are in the language of the reader. */
export interface StakeholderMapView {
  /** “Who influences whom: Invoice Portal”. */
  readonly title: string;
  readonly people: readonly MappedStakeholder[];
  /** Each pair of people once in each direction. */
  readonly influences: readonly InfluenceView[];
  readonly conflicts: readonly ConflictView[];
  /** The organisations that somebody belongs to, sorted, with how many do. */
  readonly organisations: readonly OrganisationView[];
  readonly words: StakeholderWords;
  /** From weak to strong. */
  readonly strengths: readonly Choice[];
  /** How many records of the register can't be shown, because they have problems or their id is taken. */
  readonly unreadable: number;
}

export interface OrganisationView {
  readonly title: string;
  readonly count: number;
}

export interface MappedStakeholder extends StakeholderView {
  readonly expectations: readonly string[];
  /** How strongly they sway others: 1, 2 or 3 for each influence, by its strength; 1 where none is set. */
  readonly sway: number;
  /** How strongly others sway them, counted alike. */
  readonly swayed: number;
  /** How many people they reach, directly or through others. */
  readonly reach: number;
  /** The ids of the conflicts that they are in and that are not over. */
  readonly conflicts: readonly string[];
}

export interface InfluenceView {
  /** The ids of stakeholders. */
  readonly from: string;
  readonly to: string;
  /** The strongest that is set. */
  readonly strength?: InfluenceStrength | undefined;
}

/** An issue about a conflict between people. */
export interface ConflictView {
  readonly id: string;
  readonly title: string;
  /** The ids of who is in it, two at least. */
  readonly parties: readonly string[];
  /** What people call its severity; empty where none is set. */
  readonly severity: string;
  /** What people call the state of the record. */
  readonly state: string;
  readonly isOver: boolean;
}
