/** A line of either text: in both, only in the old one, or only in the new one. */
export interface DiffLine {
  readonly mark: " " | "-" | "+";
  readonly text: string;
}

/** The shortest way from one text to the other, by Myers' greedy algorithm: fast where they differ little. */
export function diffLines(before: readonly string[], after: readonly string[]): DiffLine[] {
  const rounds = searchForward(before, after);
  const lines: DiffLine[] = [];
  let x = before.length;
  let y = after.length;
  for (let round = rounds.length - 1; round >= 0; round--) {
    const reached = rounds[round] as Reached;
    const diagonal = x - y;
    const isAdded = comesFromAbove(reached, diagonal, round);
    const fromX = farthest(reached, isAdded ? diagonal + 1 : diagonal - 1);
    const fromY = fromX - (isAdded ? diagonal + 1 : diagonal - 1);
    while (x > fromX && y > fromY) {
      y--;
      lines.push({ mark: " ", text: before[--x] ?? "" });
    }
    if (round === 0) break;
    if (isAdded) lines.push({ mark: "+", text: after[--y] ?? "" });
    else lines.push({ mark: "-", text: before[--x] ?? "" });
  }
  return lines.reverse();
}

/** How far into the old text each diagonal has come. */
type Reached = ReadonlyMap<number, number>;

/** What was reached before each round; a round takes one more line away or adds one more. */
function searchForward(before: readonly string[], after: readonly string[]): Reached[] {
  const rounds: Reached[] = [];
  const reached = new Map([[1, 0]]);
  for (;;) {
    const round = rounds.length;
    rounds.push(new Map(reached));
    for (let diagonal = -round; diagonal <= round; diagonal += 2) {
      const isAdded = comesFromAbove(reached, diagonal, round);
      let x = isAdded ? farthest(reached, diagonal + 1) : farthest(reached, diagonal - 1) + 1;
      while (x < before.length && x - diagonal < after.length && before[x] === after[x - diagonal]) x++;
      reached.set(diagonal, x);
      if (x >= before.length && x - diagonal >= after.length) return rounds;
    }
  }
}

function comesFromAbove(reached: Reached, diagonal: number, round: number): boolean {
  if (diagonal === -round) return true;
  return diagonal !== round && farthest(reached, diagonal - 1) < farthest(reached, diagonal + 1);
}

function farthest(reached: Reached, diagonal: number): number {
  return reached.get(diagonal) ?? 0;
}
