/** A test of what came from the other side: nothing about it is known before. */
export type Check<T> = (value: unknown) => value is T;

type Fields = Readonly<Record<string, unknown>>;

/** No text is longer: what is longer was not written by a person. */
const longestText = 10_000;

/** No list is longer: nobody could look at it. */
const longestList = 2_000;

export function isText(value: unknown): value is string {
  return typeof value === "string" && value.length <= longestText;
}

/** A text that can tell things apart. */
export function isName(value: unknown): value is string {
  return isText(value) && value !== "";
}

export function isFlag(value: unknown): value is boolean {
  return typeof value === "boolean";
}

/** A whole number from 0 on. */
export function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

/** A number that can be counted or drawn with. */
export function isNumber(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value);
}

/** A check for exactly one of these values. */
export function isOneOf<const T>(...allowed: readonly T[]): Check<T> {
  return (value): value is T => allowed.some((item) => item === value);
}

/** A check that also lets a field be missing. */
export function isOptional<T>(check: Check<T>): Check<T | undefined> {
  return (value): value is T | undefined => value === undefined || check(value);
}

/** @param longest how many items it may have: more than usual where they are scrolled through */
export function isListOf<T>(check: Check<T>, longest = longestList): Check<readonly T[]> {
  return (value): value is readonly T[] =>
    Array.isArray(value) && value.length <= longest && value.every(check);
}

/** A check for what passes at least one of these. */
export function isAnyOf<T extends readonly unknown[]>(
  ...checks: { readonly [K in keyof T]: Check<T[K]> }
): Check<T[number]> {
  return (value): value is T[number] => checks.some((check) => check(value));
}

/** A check for an object of which every field that is named here passes its own; others are passed over. */
export function hasFields<T extends object>(
  checks: { readonly [K in keyof Required<T>]: Check<T[K]> },
): Check<T> {
  const entries = Object.entries(checks) as [string, Check<unknown>][];
  return (value): value is T =>
    typeof value === "object" &&
    value !== null &&
    entries.every(([name, check]) => check(Object.hasOwn(value, name) ? (value as Fields)[name] : undefined));
}
