import { html } from "lit";
import type { DashboardIntent } from "../../src/protocol/dashboard/dashboardIntent.ts";
import type { Numbers } from "../shared/numbers.ts";
import { link, type TileFrame } from "../shared/tiles/tile.ts";
import type { DashboardTexts } from "./wording.ts";

/** What all parts of a dashboard are given. */
export interface TileContext extends TileFrame {
  readonly texts: DashboardTexts;
  readonly numbers: Numbers;
  readonly want: (intent: DashboardIntent) => void;
}

const isId = /^[A-Z0-9-]+$/;

/** More records than this don't follow a message. */
const mostLinked = 4;

/** A message in which the ids of records open them; those that it doesn't name follow it. */
export function linked(
  message: string,
  records: readonly string[],
  where: string,
  context: TileContext,
): readonly unknown[] {
  const named = records
    .filter((id) => isId.test(id) && message.includes(id))
    .sort((a, b) => b.length - a.length);
  const others = records.filter((id) => !message.includes(id)).slice(0, mostLinked);
  // Ids are capitals, digits and hyphens: none of them means anything in a pattern.
  const parts = named.length > 0 ? message.split(new RegExp(`(${named.join("|")})`)) : [message];
  return [
    ...parts.map((part) => (named.includes(part) ? link(part, where, context) : part)),
    ...others.map((id) => html` ${link(id, where, context)}`),
  ];
}
