import { kinds } from "../../../generated/kinds.ts";
import type { Target } from "../../model/entry.ts";
import type { ProjectView } from "../../model/project.ts";
import { targetTitle } from "../targetTitle.ts";
import { matcher, type Named } from "./matchScore.ts";

/** A record, or an id within one, that a query found. */
export interface FoundSymbol extends Named {
  readonly target: Target;
  /** How well it fits: see `matcher`. */
  readonly score: number;
}

/** As many as anybody looks through. */
const most = 200;

/**
 * The records and the ids within them that fit a query by id or title: the best first, then by kind and in the order of
 * the files. Nothing is parsed for them.
 */
export function symbolsMatching(query: string, project: ProjectView, limit = most): readonly FoundSymbol[] {
  const found: FoundSymbol[] = [];
  const scoreOf = matcher(query);
  for (const target of targetsIn(project)) {
    const title = targetTitle(target);
    const { id } = target;
    const score = scoreOf({ id, title });
    if (score !== undefined) found.push({ id, title, target, score });
  }
  return found.sort((a, b) => b.score - a.score).slice(0, limit);
}

function* targetsIn(project: ProjectView): Iterable<Target & { readonly id: string }> {
  for (const kind of kinds) {
    for (const entry of project.all(kind)) {
      if (entry.id) yield { id: entry.id, kind, entry, pointer: ["id"] };
      for (const anchor of entry.anchors) yield { ...anchor, entry };
    }
  }
}
