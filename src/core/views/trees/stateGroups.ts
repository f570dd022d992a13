import type { Entry } from "../../model/entry.ts";
import { statusOf } from "../../workflow/atRest.ts";
import { type LifecycleKind, labelText } from "../../workflow/definition.ts";
import { isAtRest, type State } from "../../workflow/lifecycle.ts";
import { columnsOf } from "../board/columns.ts";
import type { TreeSource } from "./treeSource.ts";
import { type ViewNode, viewNode } from "./viewNode.ts";

export interface Grouped {
  readonly kind: LifecycleKind;
  readonly entries: readonly Entry[];
  readonly toNode: (entry: Entry, within: string) => ViewNode;
  /** Whether states are shown in which there is no record, so that one can be dropped there. */
  readonly withEmpty?: boolean;
}

/**
 * The states of a kind with the records in them: where records begin first, where nothing is expected of them last,
 * those that the lifecycle doesn't have after these.
 */
export function stateGroups({ kind, entries, toNode, withEmpty }: Grouped, source: TreeSource): ViewNode[] {
  const { lifecycleOf, t } = source;
  const lifecycle = lifecycleOf(kind);
  const known = lifecycle ? columnsOf(lifecycle, t).map(({ state }) => state) : [];
  const byState = new Map<string, Entry[]>(known.map((state) => [state, []]));
  for (const entry of entries) {
    const state = statusOf(entry);
    const own = byState.get(state);
    if (own) own.push(entry);
    else byState.set(state, [entry]);
  }
  return [...byState]
    .filter(([, own]) => withEmpty || own.length > 0)
    .map(([id, own]) => groupNode(id, lifecycle?.states.get(id), own, { kind, entries, toNode }, source));
}

function groupNode(
  id: string,
  state: State | undefined,
  own: readonly Entry[],
  { kind, toNode }: Grouped,
  { t }: TreeSource,
): ViewNode {
  const key = `${kind}/${id}`;
  const label = labelText(state?.title, t, id);
  const description = String(own.length);
  const about = labelText(state?.description, t);
  return viewNode({
    key,
    label,
    description,
    role: t("State"),
    tooltip: [label, about, t("Records: {count}", { count: own.length })].filter(Boolean).join("\n"),
    picture: pictureOf(state),
    tone: own.length === 0 ? "quiet" : undefined,
    kind,
    context: "state",
    drop: state ? { kind, field: "status", value: id, title: label } : undefined,
    ...(own.length > 0 ? { children: () => own.map((entry) => toNode(entry, key)) } : {}),
  });
}

function pictureOf(state: State | undefined): ViewNode["picture"] {
  if (!state) return "broken";
  if (isAtRest(state)) return "stateAtRest";
  return state.tags.has("controlled") ? "stateControlled" : "state";
}
