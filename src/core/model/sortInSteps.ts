import type { Steps } from "./turns.ts";

/** So many are sorted at once, or merged between two pauses. */
const piece = 500;

/** Items in order, those that are alike as they were; each piece of the work is a short one however many there are. */
export function* sortInSteps<T>(items: readonly T[], compare: (a: T, b: T) => number): Steps<readonly T[]> {
  let runs: T[][] = [];
  for (let at = 0; at < items.length; at += piece) {
    runs.push(items.slice(at, at + piece).sort(compare));
    yield;
  }
  while (runs.length > 1) {
    const merged: T[][] = [];
    for (let at = 0; at < runs.length; at += 2) {
      merged.push(yield* merge(runs[at] ?? [], runs[at + 1] ?? [], compare));
    }
    runs = merged;
  }
  return runs[0] ?? [];
}

function* merge<T>(some: readonly T[], others: readonly T[], compare: (a: T, b: T) => number): Steps<T[]> {
  const all: T[] = [];
  const rest = others.values();
  let { value: other, done } = rest.next();
  for (const one of some) {
    while (!done && compare(other as T, one) < 0) {
      all.push(other as T);
      ({ value: other, done } = rest.next());
      if (all.length % piece === 0) yield;
    }
    all.push(one);
    if (all.length % piece === 0) yield;
  }
  if (!done) all.push(other as T);
  for (const left of rest) {
    all.push(left);
    if (all.length % piece === 0) yield;
  }
  return all;
}
