import type { Entry } from "../model/entry.ts";

/** Names rows by the ids of their records; of several records with one id, the later ones by their places too. */
export function rowKeys(): (entry: Entry) => string {
  const taken = new Set<string>();
  return ({ id, file, base }) => {
    const key = taken.has(id) ? `${id} ${[file, ...base].join("/")}` : id;
    taken.add(key);
    return key;
  };
}
