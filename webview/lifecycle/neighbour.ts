import type { Point } from "../shared/box.ts";
import { nearestAhead } from "../shared/nearestAhead.ts";
import type { Layout } from "./layout/geometry.ts";
import type { Looked } from "./machine.ts";

/** What lies next to a state or a transition in a direction; undefined where nothing does. */
export function neighbour(from: Looked, direction: Point, layout: Layout): Looked | undefined {
  const places = placesIn(layout);
  const here = places.find(({ what, id }) => what === from.what && id === from.id);
  return here && nearestAhead(here, direction, places);
}

/** The middles of all states and labels. */
function placesIn({ states, transitions }: Layout): readonly (Looked & Point)[] {
  return [
    ...[...states].map(([id, { x, y }]) => ({ what: "state" as const, id, x, y })),
    ...[...transitions].map(([id, { label }]) => ({
      what: "transition" as const,
      id,
      x: label.x,
      y: label.y,
    })),
  ];
}
