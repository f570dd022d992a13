/** The way to a value within a view. */
export type ViewPath = readonly (string | number)[];

/** What is other in a view than before: a value in its place, or items of a list in place of others. */
export type ViewChange =
  | { readonly path: ViewPath; readonly value: unknown }
  | {
      readonly path: ViewPath;
      readonly at: number;
      readonly removed: number;
      readonly items: readonly unknown[];
    };

/** Longer lists are sent piece by piece: together they would keep both sides busy. */
export const longList = 250;

/** Long lists are looked for so deep: in rows there are none. */
const deepest = 4;

/** Whether there is a list in a view that is sent piece by piece. */
export function isLong(value: unknown, depth = 0): boolean {
  if (typeof value !== "object" || value === null || depth > deepest) return false;
  if (Array.isArray(value) && value.length > longList) return true;
  return Object.values(value).some((part) => isLong(part, depth + 1));
}

/** A whole value as changes: first without its long lists, then their items. */
export function* wholeView(value: unknown, path: ViewPath = []): Generator<ViewChange> {
  const lists: { readonly path: ViewPath; readonly items: readonly unknown[] }[] = [];
  const shortened = (part: unknown, way: ViewPath): unknown => {
    if (typeof part !== "object" || part === null || way.length - path.length > deepest) return part;
    if (!Array.isArray(part)) {
      return Object.fromEntries(
        Object.entries(part).map(([key, one]) => [key, shortened(one, [...way, key])]),
      );
    }
    if (part.length <= longList) return part.map((one, index) => shortened(one, [...way, index]));
    lists.push({ path: way, items: part });
    return [];
  };
  yield { path, value: shortened(value, path) };
  for (const list of lists) yield* splices(list.path, 0, 0, list.items);
}

/**
 * What turns one value into another; undefined in between, where others may have the thread. Both are plain JSON, and
 * what is the same object in both is not looked into.
 */
export function* viewChanges(
  before: unknown,
  after: unknown,
  path: ViewPath = [],
): Generator<ViewChange | undefined> {
  if (before === after) return;
  if (Array.isArray(before) && Array.isArray(after)) yield* listChanges(before, after, path);
  else if (hasFields(before) && hasFields(after) && hasAll(after, before)) {
    for (const key of Object.keys(after)) yield* viewChanges(before[key], after[key], [...path, key]);
  } else yield* wholeView(after, path);
}

function* listChanges(
  before: readonly unknown[],
  after: readonly unknown[],
  path: ViewPath,
): Generator<ViewChange | undefined> {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  for (; start < shorter && isSame(before[start], after[start]); start++) yield;
  let end = 0;
  const endsAlike = () => isSame(before[before.length - 1 - end], after[after.length - 1 - end]);
  for (; end < shorter - start && endsAlike(); end++) yield;
  if (before.length === after.length) {
    for (let index = start; index < after.length - end; index++) {
      yield* viewChanges(before[index], after[index], [...path, index]);
      yield;
    }
  } else {
    yield* splices(path, start, before.length - end - start, after.slice(start, after.length - end));
  }
}

/** Items in place of others, so many at a time. */
function* splices(
  path: ViewPath,
  at: number,
  removed: number,
  items: readonly unknown[],
): Generator<ViewChange> {
  yield { path, at, removed, items: items.slice(0, longList) };
  for (let from = longList; from < items.length; from += longList) {
    yield { path, at: at + from, removed: 0, items: items.slice(from, from + longList) };
  }
}

type Fields = Readonly<Record<string, unknown>>;

function hasFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether all that one value has is in the other too; what is undefined isn't there. */
function hasAll(whole: Fields, part: Fields): boolean {
  return Object.keys(part).every(
    (key) => part[key] === undefined || (Object.hasOwn(whole, key) && whole[key] !== undefined),
  );
}

function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((item, index) => isSame(item, other[index]));
  }
  if (!hasFields(one) || !hasFields(other)) return false;
  return hasAll(other, one) && Object.keys(other).every((key) => isSame(one[key], other[key]));
}
