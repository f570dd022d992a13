/** A stretch of a text, by offsets, and what stands in its place. */
export interface Hunk {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/** How many lines are compared to find where two texts go on alike. */
const reach = 400;

/** The stretches of whole lines in which two texts differ, so that what lies between them stays untouched. */
export function textHunks(before: string, after: string): readonly Hunk[] {
  const [old, fresh] = [linesOf(before), linesOf(after)];
  const hunks: Hunk[] = [];
  let [i, j, offset] = [0, 0, 0];
  while (i < old.length || j < fresh.length) {
    if (old[i] === fresh[j]) {
      offset += old[i]?.length ?? 0;
      i++;
      j++;
      continue;
    }
    const [gone, come] = nextAlike(old, i, fresh, j);
    const end = offset + lengthOf(old, i, i + gone);
    hunks.push({ start: offset, end, newText: fresh.slice(j, j + come).join("") });
    i += gone;
    j += come;
    offset = end;
  }
  return hunks;
}

/** How many lines are to be passed over on either side until both go on alike; as few as possible. */
function nextAlike(old: readonly string[], i: number, fresh: readonly string[], j: number): [number, number] {
  const most = Math.min(reach, old.length - i + fresh.length - j);
  for (let sum = 1; sum <= most; sum++) {
    for (let gone = 0; gone <= sum; gone++) {
      const [a, b] = [old[i + gone], fresh[j + sum - gone]];
      if (a !== undefined && a === b) return [gone, sum - gone];
    }
  }
  return [old.length - i, fresh.length - j];
}

/** Each line with its end. */
function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function lengthOf(lines: readonly string[], from: number, to: number): number {
  return lines.slice(from, to).reduce((sum, line) => sum + line.length, 0);
}
