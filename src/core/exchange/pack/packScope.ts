import type { Entry } from "../../model/entry.ts";
import type { Kind } from "../../model/kind.ts";
import type { ProjectView } from "../../model/project.ts";
import { recordWith } from "../../model/recordWith.ts";
import type { Translate } from "../../model/translate.ts";
import { asks } from "./asks.ts";

/** What can be packed by one word. */
export const packWords = [
  "all-open",
  "requirements",
  "changes",
  "acceptance",
  "charter",
  "baseline",
] as const;

export type PackScope =
  | {
      readonly ok: true;
      readonly entries: readonly Entry[];
      /** Whether each of them was asked for by its id: then what can't be packed is a fault. */
      readonly isNamed: boolean;
      /** Whether what needs no answer is shown, too. */
      readonly isForReading: boolean;
    }
  | { readonly ok: false; readonly messages: readonly string[] };

const kindsOf: Readonly<Record<string, readonly Kind[]>> = {
  "all-open": Object.keys(asks) as Kind[],
  requirements: ["requirement"],
  changes: ["change"],
  acceptance: ["acceptance"],
  charter: ["charter"],
};

/** The records that are meant by ids or by a word; a baseline stands for what it holds, the word for the last one. */
export function packScope(what: readonly string[], project: ProjectView, t: Translate): PackScope {
  const [word = ""] = what;
  const kinds = Object.hasOwn(kindsOf, word) && what.length === 1 ? kindsOf[word] : undefined;
  if (kinds) {
    const entries = kinds.flatMap((kind) => [...project.valid(kind)]);
    return { ok: true, entries, isNamed: false, isForReading: false };
  }
  const ids = what.length === 1 && word === "baseline" ? lastBaseline(project) : what;
  const messages: string[] = ids.length === 0 ? [t("There is no baseline yet.")] : [];
  const entries = ids.flatMap((id) => {
    const entry = recordWith(id, project);
    if (!entry) {
      messages.push(t("There is no record “{id}”.", { id }));
      return [];
    }
    return entry.kind === "baseline" ? heldIn(entry as Entry<"baseline">, project) : [entry];
  });
  const isForReading = true;
  const isNamed = ids.every((id) => recordWith(id, project)?.kind !== "baseline");
  return messages.length > 0 ? { ok: false, messages } : { ok: true, entries, isNamed, isForReading };
}

function lastBaseline(project: ProjectView): readonly string[] {
  const dated = [...project.valid("baseline")].sort((a, b) => (a.value.date < b.value.date ? -1 : 1));
  return dated.slice(-1).map(({ id }) => id);
}

function heldIn({ value }: Entry<"baseline">, project: ProjectView): readonly Entry[] {
  return value.records.flatMap(({ id }) => recordWith(id, project) ?? []);
}
