import type { Change } from "../../../generated/records.ts";
import type { ImpactFigures } from "./figures/figures.ts";

export type Direction = "downstream" | "upstream";

/** A record, or a goal, as a tree shows it. */
export interface ImpactRecord {
  readonly id: string;
  /** The kind of the record; `goal` for a goal of the charter. */
  readonly kind: string;
  readonly title: string;
  /** Empty where there is none. */
  readonly status: string;
}

/** By which field the impact came. */
export interface ImpactReason {
  /** The target or the record from which the impact came. */
  readonly from: string;
  /** With dots to go deeper. */
  readonly field: string;
  /** Whether the field is one of the record itself; else it is one of `from`. */
  readonly own: boolean;
}

/** A record that is touched, or on which the targets rest. */
export interface ImpactNode extends ImpactRecord {
  readonly direction: Direction;
  /** Steps from the nearest target, from 1 on. */
  readonly depth: number;
  readonly reason: ImpactReason;
  /** Whether its state freezes what it says: for an acceptance, that it is signed or being signed. */
  readonly controlled: boolean;
  /** Whether its life is over and a change doesn't call it into question: shown, but neither followed nor counted. */
  readonly settled: boolean;
}

/** What a change would do to a project, as plain data. */
export interface Impact {
  /** The change request, or the record that was asked about. */
  readonly subject: ImpactRecord;
  /** What would change. */
  readonly targets: readonly ImpactRecord[];
  /**
   * Each record once, downstream ones first, nearer ones before those further away: a tree by `reason.from`. A record
   * in both directions stands downstream; a loose link counts only where no way that leads on goes there.
   */
  readonly nodes: readonly ImpactNode[];
  readonly figures: ImpactFigures;
  /** What the change request itself states; undefined where it states nothing, and for other records. */
  readonly stated: Change["impact"] | undefined;
}
