// Places in plain values, by paths such as `goals.GOAL-5.target` or `acceptanceCriteria.result`.

/** The ways (keys and indices) to all places that a path means: through a list to the item with that id, or to each. */
export function places(value, path) {
  return follow(value, path.split("."));
}

/** @returns {(string | number)[][]} */
function follow(value, [key, ...rest]) {
  if (key === undefined) return [[]];
  if (!Array.isArray(value)) return follow(value?.[key], rest).map((way) => [key, ...way]);
  const named = value.findIndex((item) => item?.id === key);
  const items = named < 0 ? [...value.keys()] : [named];
  return items.flatMap((index) =>
    follow(value[index], named < 0 ? [key, ...rest] : rest).map((way) => [index, ...way]),
  );
}

export function valueAt(value, way) {
  return way.reduce((inner, key) => inner?.[key], value);
}

/** Sets the value at a place; mappings on the way are made. */
export function put(value, way, next) {
  let owner = value;
  for (const key of way.slice(0, -1)) {
    owner[key] ??= {};
    owner = owner[key];
  }
  owner[way.at(-1)] = structuredClone(next);
}

/** Takes a place away, where there is one. */
export function take(value, way) {
  const owner = valueAt(value, way.slice(0, -1));
  if (owner) delete owner[way.at(-1)];
}
