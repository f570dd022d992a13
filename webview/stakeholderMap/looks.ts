import { type Arrangement, readArrangement } from "../shared/table/arrangement.ts";

export const shows = ["all", "linked", "conflicts", "uncovered"] as const;

/** Who is shown: everybody, or only those of whom something is true. */
export type Show = (typeof shows)[number];

export const tables = ["people", "influences", "conflicts"] as const;

/** Which of the tables is shown. */
export type TableName = (typeof tables)[number];

/** How the map is looked at. */
export interface MapLooks {
  /** The id of who or what is selected; empty where nothing is. */
  readonly selected: string;
  readonly show: Show;
  /** Whether conflicts that are over are shown too. */
  readonly showsOver: boolean;
  /** Empty for all. */
  readonly organisation: string;
  /** 1 fits the drawing to the width. */
  readonly zoom: number;
  readonly table: TableName;
  readonly arrangements: Readonly<Record<TableName, Arrangement>>;
}

/** How the map was looked at, as far as it can be read from what an earlier page has kept. */
export function readMapLooks(kept: unknown): MapLooks {
  const read = (kept ?? {}) as Readonly<Record<string, unknown>>;
  const text = (name: string) => (typeof read[name] === "string" ? (read[name] as string) : "");
  const arrangements = (read.arrangements ?? {}) as Readonly<Record<string, unknown>>;
  const { zoom } = read;
  return {
    selected: text("selected"),
    organisation: text("organisation"),
    show: shows.find((show) => show === read.show) ?? "all",
    showsOver: read.showsOver === true,
    zoom: typeof zoom === "number" && Number.isFinite(zoom) && zoom > 0 ? zoom : 1,
    table: tables.find((table) => table === read.table) ?? "people",
    arrangements: {
      people: readArrangement(arrangements.people),
      influences: readArrangement(arrangements.influences),
      conflicts: readArrangement(arrangements.conflicts),
    },
  };
}
