import {
  type InfluenceStrength,
  type InfluenceView,
  influenceStrengths,
} from "../../../protocol/stakeholderMap.ts";
import type { Entry } from "../../model/entry.ts";

/** Who influences whom, of those who are in the register: each pair once in each direction, the strongest counts. */
export function influencesAmong(entries: readonly Entry<"stakeholder">[]): readonly InfluenceView[] {
  const known = new Set(entries.map(({ id }) => id));
  return entries.flatMap(({ id, value }) => {
    const byTarget = new Map<string, InfluenceView>();
    for (const { stakeholder: to, strength } of value.influences ?? []) {
      if (to === id || !known.has(to)) continue;
      const other = byTarget.get(to);
      if (other && rankOf(other.strength) >= rankOf(strength)) continue;
      byTarget.set(to, { from: id, to, strength });
    }
    return [...byTarget.values()];
  });
}

/** 1 for a weak influence, 3 for a strong one; 1 too where no strength is set, and something is there. */
export function weightOf(strength: InfluenceStrength | undefined): number {
  return Math.max(1, rankOf(strength));
}

function rankOf(strength: InfluenceStrength | undefined): number {
  return strength === undefined ? 0 : influenceStrengths.indexOf(strength) + 1;
}

/** How much people sway others and are swayed, and how many they reach, directly or through others. */
export interface Sway {
  readonly sway: number;
  readonly swayed: number;
  readonly reach: number;
}

/** The sway of everybody, by id. */
export function swayOf(
  ids: readonly string[],
  influences: readonly InfluenceView[],
): ReadonlyMap<string, Sway> {
  const places = new Map(ids.map((id, place) => [id, place]));
  const targets = ids.map((): number[] => []);
  const out = new Map<string, number>();
  const into = new Map<string, number>();
  for (const { from, to, strength } of influences) {
    const weight = weightOf(strength);
    targets[places.get(from) ?? -1]?.push(places.get(to) ?? -1);
    out.set(from, (out.get(from) ?? 0) + weight);
    into.set(to, (into.get(to) ?? 0) + weight);
  }
  return new Map(
    ids.map((id, place) => {
      const reach = reached(place, targets);
      return [id, { sway: out.get(id) ?? 0, swayed: into.get(id) ?? 0, reach }];
    }),
  );
}

/** How many others can be reached from somebody; all are known by their places. */
function reached(start: number, targets: readonly (readonly number[])[]): number {
  const seen = new Uint8Array(targets.length);
  const found = [start];
  seen[start] = 1;
  for (let at = 0; at < found.length; at++) {
    for (const next of targets[found[at] ?? -1] ?? []) {
      if (seen[next] !== 0) continue;
      seen[next] = 1;
      found.push(next);
    }
    // Where nearly everybody knows nearly everybody, all are seen long before all lines are.
    if (found.length === targets.length) break;
  }
  return found.length - 1;
}
