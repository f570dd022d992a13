/** The way of a line from one layer to the next: from one x above to another below. */
export interface Bend {
  readonly above: number;
  readonly below: number;
}

/** Level lines that come nearer to each other than this need lanes of their own, and uprights count as on them. */
const nearness = 6;

/**
 * Gives each bend between two layers its lane, from 0 at the top: bends that would run over each other have
 * different ones, in the order in which the fewest lines cross.
 */
export function assignLanes(bends: readonly Bend[]): ReadonlyMap<Bend, number> {
  const lanes = new Map<Bend, number>();
  for (const bend of orderFromTop(bends)) {
    const above = [...lanes].filter(([other]) => overlap(bend, other)).map(([, lane]) => lane);
    lanes.set(bend, Math.max(-1, ...above) + 1);
  }
  return lanes;
}

function orderFromTop(bends: readonly Bend[]): readonly Bend[] {
  const rest = [...bends];
  const ordered: Bend[] = [];
  while (rest.length > 0) {
    const prices = rest.map((bend) => sum(rest, (other) => crossings(bend, other) - crossings(other, bend)));
    const cheapest = prices.indexOf(Math.min(...prices));
    ordered.push(...rest.splice(cheapest, 1));
  }
  return ordered;
}

function sum<T>(items: readonly T[], numberOf: (item: T) => number): number {
  return items.reduce((total, item) => total + numberOf(item), 0);
}

/** How often two bends cross when one runs above the other. */
function crossings(upper: Bend, lower: Bend): number {
  return Number(covers(lower, upper.below)) + Number(covers(upper, lower.above));
}

function covers({ above, below }: Bend, x: number): boolean {
  return x > Math.min(above, below) - nearness && x < Math.max(above, below) + nearness;
}

function overlap(a: Bend, b: Bend): boolean {
  return covers(a, b.above) || covers(a, b.below) || covers(b, a.above);
}
