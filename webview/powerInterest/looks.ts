import { type Arrangement, readArrangement } from "../shared/table/arrangement.ts";

export const shows = ["all", "key", "uncovered", "gap"] as const;

/** Who is shown: everybody, or only those of whom something is true. */
export type Show = (typeof shows)[number];

/** How the grid is looked at. */
export interface GridLooks {
  /** The id of who is selected; empty where nobody is. */
  readonly selected: string;
  readonly show: Show;
  readonly showsLeft: boolean;
  /** Empty for all. */
  readonly side: string;
  readonly involvement: string;
  readonly role: string;
  readonly organisation: string;
  /** Somebody who is in the cluster that is open; empty where none is. */
  readonly opened: string;
  /** Whether a day is wanted to compare with, also while none is chosen. */
  readonly asksDay: boolean;
  readonly arrangement: Arrangement;
}

/** How the grid was looked at, as far as it can be read from what an earlier page has kept. */
export function readGridLooks(kept: unknown): GridLooks {
  const read = (kept ?? {}) as Readonly<Record<string, unknown>>;
  const text = (name: string) => (typeof read[name] === "string" ? (read[name] as string) : "");
  return {
    selected: text("selected"),
    show: shows.find((show) => show === read.show) ?? "all",
    showsLeft: read.showsLeft === true,
    side: text("side"),
    involvement: text("involvement"),
    role: text("role"),
    organisation: text("organisation"),
    opened: text("opened"),
    asksDay: read.asksDay === true,
    arrangement: readArrangement(read.arrangement),
  };
}

/** Whether somebody may be hidden by a filter. */
export function isFiltered({ show, side, involvement, role, organisation }: GridLooks): boolean {
  return show !== "all" || [side, involvement, role, organisation].some((filter) => filter !== "");
}

export const noFilters = { show: "all", side: "", involvement: "", role: "", organisation: "" } as const;
