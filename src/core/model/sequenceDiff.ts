/** A token of either sequence: in both, only in the earlier one, or only in the later one. */
export interface DiffStep<T> {
  readonly mark: " " | "-" | "+";
  readonly token: T;
}

/** With more differences than this, finding the shortest way would take too long for what it tells. */
const maxDifferences = 2_000;

/**
 * The shortest way from one sequence to another, by Myers' greedy algorithm: fast where they differ little. Where they
 * differ too much, all between what they have in common at both ends is taken out and put in.
 */
export function sequenceDiff<T>(before: readonly T[], after: readonly T[]): DiffStep<T>[] {
  const start = commonStart(before, after);
  const end = commonEnd(before, after, start);
  const left = before.slice(start, before.length - end);
  const right = after.slice(start, after.length - end);
  return [
    ...marked(" ", before.slice(0, start)),
    ...(shortestWay(left, right) ?? [...marked("-", left), ...marked("+", right)]),
    ...marked(" ", before.slice(before.length - end)),
  ];
}

function marked<T>(mark: DiffStep<T>["mark"], tokens: readonly T[]): DiffStep<T>[] {
  return tokens.map((token) => ({ mark, token }));
}

function commonStart<T>(before: readonly T[], after: readonly T[]): number {
  const most = Math.min(before.length, after.length);
  let length = 0;
  while (length < most && before[length] === after[length]) length++;
  return length;
}

function commonEnd<T>(before: readonly T[], after: readonly T[], start: number): number {
  const most = Math.min(before.length, after.length) - start;
  let length = 0;
  while (length < most && before.at(-1 - length) === after.at(-1 - length)) length++;
  return length;
}

function shortestWay<T>(before: readonly T[], after: readonly T[]): DiffStep<T>[] | undefined {
  if (before.length === 0 || after.length === 0) return undefined;
  const rounds = searchForward(before, after);
  if (!rounds) return undefined;
  const steps: DiffStep<T>[] = [];
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
      steps.push({ mark: " ", token: before[--x] as T });
    }
    if (round === 0) break;
    if (isAdded) steps.push({ mark: "+", token: after[--y] as T });
    else steps.push({ mark: "-", token: before[--x] as T });
  }
  return steps.reverse();
}

/** How far into the earlier sequence each diagonal has come; the diagonal -n stands first, where n is half the length. */
type Reached = Int32Array;

/**
 * What was reached before each round; a round takes one more token away or adds one more. Undefined where there are too
 * many rounds.
 */
function searchForward<T>(before: readonly T[], after: readonly T[]): Reached[] | undefined {
  const rounds: Reached[] = [];
  let reached: Reached = new Int32Array(3);
  for (let round = 0; round <= maxDifferences; round++) {
    rounds.push(reached);
    const next = new Int32Array(reached.length + 2);
    next.set(reached, 1);
    for (let diagonal = -round; diagonal <= round; diagonal += 2) {
      const isAdded = comesFromAbove(reached, diagonal, round);
      let x = isAdded ? farthest(reached, diagonal + 1) : farthest(reached, diagonal - 1) + 1;
      while (x < before.length && x - diagonal < after.length && before[x] === after[x - diagonal]) x++;
      next[diagonal + (next.length >> 1)] = x;
      if (x >= before.length && x - diagonal >= after.length) return rounds;
    }
    reached = next;
  }
  return undefined;
}

function comesFromAbove(reached: Reached, diagonal: number, round: number): boolean {
  if (diagonal === -round) return true;
  return diagonal !== round && farthest(reached, diagonal - 1) < farthest(reached, diagonal + 1);
}

function farthest(reached: Reached, diagonal: number): number {
  return reached[diagonal + (reached.length >> 1)] ?? 0;
}
