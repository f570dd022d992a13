import { kinds } from "../../../generated/kinds.ts";
import type { Target } from "../../model/entry.ts";
import type { ProjectView } from "../../model/project.ts";
import type { Translate } from "../../model/translate.ts";
import { type FileSpan, idSpans } from "./idSpans.ts";
import { linksOf, type TraceDirection, type TraceLink } from "./traceLinks.ts";

/** A record, or an id within one, one step away. */
export interface TraceStep {
  readonly target: TraceLink["to"];
  /** Where the references stand that lead there: in the file of either end. */
  readonly at: readonly FileSpan[];
}

/**
 * Where one step leads from a record, or from an id within one: on to what follows from it, or back to what it comes
 * from. Owners, baselines and histories are shown only where there is nothing else.
 */
export function traceFrom(
  start: Target,
  direction: TraceDirection,
  project: ProjectView,
  t: Translate,
): readonly TraceStep[] {
  const links = linksOf(start, direction, project);
  const leading = links.filter(({ reach }) => reach !== "none" && reach !== "counted");
  const steps = new Map<string, TraceLink[]>();
  for (const link of leading.length > 0 ? leading : links) {
    const { entry, pointer } = link.to;
    const key = JSON.stringify([entry.file, entry.base, pointer]);
    const same = steps.get(key);
    if (same) same.push(link);
    else steps.set(key, [link]);
  }
  return [...steps.values()]
    .flatMap((same) => {
      const [first] = same;
      return first ? [{ target: first.to, at: placesOf(same, project, t) }] : [];
    })
    .sort(byKindAndId);
}

/** Those in one record that say one id are found at once. */
function placesOf(links: readonly TraceLink[], project: ProjectView, t: Translate): readonly FileSpan[] {
  return [...new Set(links.map(({ naming }) => naming))].flatMap((naming) => {
    const file = project.files.get(naming.file);
    const own = links.filter((link) => link.naming === naming);
    if (!file) return [];
    return [...new Set(own.map(({ named }) => named))].flatMap((named) => {
      const stands = own
        .filter((link) => link.named === named)
        .map(({ pointer }) => ({ entry: naming, pointer }));
      return idSpans(file, named, stands, t).map((span) => ({ file: file.path, span }));
    });
  });
}

const order = new Map<string, number>(kinds.map((kind, index) => [kind, index]));
const numbers = new Intl.Collator("en", { numeric: true });

function byKindAndId(a: TraceStep, b: TraceStep): number {
  // What isn't a kind, such as a goal, stands before all of them.
  const kindOrder = (order.get(a.target.kind) ?? -1) - (order.get(b.target.kind) ?? -1);
  return kindOrder || numbers.compare(a.target.id, b.target.id);
}
