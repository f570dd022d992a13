import fc from "fast-check";

type Path = readonly (string | number)[];

/** One change of a JSON value: at a place that is chosen among all places of the value. */
export interface Mutation {
  readonly place: number;
  readonly change:
    | { readonly set: unknown }
    | { readonly add: readonly [key: string, value: unknown] }
    | "delete"
    | "double";
}

const longText = fc
  .constantFrom(10, 41, 51, 65, 101, 301, 1_001, 5_001, 50_001)
  .map((size) => "x".repeat(size));
const junk = fc.oneof(
  fc.constantFrom<unknown>(null, true, false, 0, -1, 0.5, 1, 6, 1e13, Number.NaN, Number.POSITIVE_INFINITY),
  fc.constantFrom("", " ", "1", "REQ-1", "req-1", "open", "must", "2026-02-30", "2026-03-02", "x@y", "EUR"),
  fc.constantFrom("2026-03-02T01:12:00Z", "2026-03-02T25:12:00Z", "https://a.example", "no address", "😀"),
  longText,
  fc.constantFrom<unknown>([], {}, [null], [[]], ["a", "a"], [{ id: 1 }], { a: 1 }, { "x-a": 1 }),
  fc.constantFrom(11, 51, 101, 201, 501, 2_001).map((size) => Array.from({ length: size }, () => "REQ-1")),
  fc
    .constantFrom(101, 201)
    .map((size) => Object.fromEntries(Array.from({ length: size }, (_, key) => [`k${key}`, 1]))),
  fc.string({ unit: "binary", maxLength: 10 }),
  fc.jsonValue({ maxDepth: 2 }),
);
const keys = fc.oneof(
  fc.constantFrom(
    "x-own",
    "typo",
    "a/b",
    "a~b",
    "",
    "toString",
    "constructor",
    "hasOwnProperty",
    "__proto__",
    "length",
  ),
  fc.string({ maxLength: 5 }),
);

export const mutations: fc.Arbitrary<Mutation[]> = fc.array(
  fc.record({
    place: fc.nat(),
    change: fc.oneof(
      junk.map((set) => ({ set })),
      fc.tuple(keys, junk).map((add) => ({ add })),
      fc.constant<Mutation["change"]>("delete"),
      fc.constant<Mutation["change"]>("double"),
    ),
  }),
  { minLength: 1, maxLength: 4 },
);

/** A copy of the value with the changes. */
export function mutate(value: unknown, changes: readonly Mutation[]): unknown {
  const holder = { value: structuredClone(value) };
  for (const { place, change } of changes) {
    const places = [...placesIn(holder.value, ["value"])];
    apply(holder, places[place % places.length] ?? ["value"], change);
  }
  return holder.value;
}

function* placesIn(value: unknown, at: Path): Iterable<Path> {
  yield at;
  if (typeof value !== "object" || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    yield* placesIn(child, [...at, Array.isArray(value) ? Number(key) : key]);
  }
}

function apply(holder: object, path: Path, change: Mutation["change"]): void {
  const key = path.at(-1) ?? "value";
  const parent = path.slice(0, -1).reduce<unknown>((at, step) => (at as never)[step], holder) as never;
  const target = parent[key] as unknown;
  if (change === "delete") {
    if (path.length > 1) delete parent[key];
  } else if (change === "double") {
    if (Array.isArray(target)) target.push(...structuredClone(target));
  } else if ("set" in change) {
    define(parent, key, change.set);
  } else if (typeof target === "object" && target !== null && !Array.isArray(target)) {
    define(target, change.add[0], change.add[1]);
  }
}

/** Also where the key is `__proto__`. */
function define(object: object, key: string | number, value: unknown): void {
  const copy = structuredClone(value);
  Object.defineProperty(object, key, { value: copy, writable: true, enumerable: true, configurable: true });
}
