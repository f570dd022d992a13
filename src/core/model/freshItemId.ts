import type { Entry } from "./entry.ts";
import type { Pointer } from "./problem.ts";
import type { ProjectView } from "./project.ts";

/** What ids begin with where no neighbour shows it, by the list that they stand in. */
const prefixes: Readonly<Record<string, string>> = {
  acceptanceCriteria: "AC-",
  goals: "GOAL-",
  questions: "Q-",
  punchList: "PL-",
};

/** The next free id in a list of a record; undefined in a list whose ids look like nothing. @param pointer of the item */
export function freshItemId(entry: Entry, pointer: Pointer, project: ProjectView): string | undefined {
  const list = pointer
    .slice(0, -1)
    .reduce<unknown>(
      (value, step) => (value as Readonly<Record<string | number, unknown>> | undefined)?.[step],
      entry.value,
    );
  if (!Array.isArray(list)) return undefined;
  const ids = (list as readonly { id?: unknown }[]).flatMap((item) =>
    typeof item?.id === "string" ? [item.id] : [],
  );
  const shape = ids.map((id) => /^(.*?)(\d+)$/.exec(id)).findLast((match) => match !== null);
  const prefix = shape?.[1] ?? prefixes[String(pointer.at(-2))];
  if (prefix === undefined) return undefined;
  const width = shape?.[2]?.startsWith("0") ? shape[2].length : 1;
  const numbers = ids.flatMap((id) => (id.startsWith(prefix) ? [Number(id.slice(prefix.length))] : []));
  for (let number = Math.max(0, ...numbers.filter(Number.isSafeInteger)) + 1; ; number++) {
    const id = prefix + String(number).padStart(width, "0");
    if (!ids.includes(id) && project.find(id).length === 0) return id;
  }
}
