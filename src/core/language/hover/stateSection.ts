import type { Entry } from "../../model/entry.ts";
import type { Pointer } from "../../model/problem.ts";
import { isLiving } from "../../workflow/atRest.ts";
import { labelText } from "../../workflow/definition.ts";
import { historyOf } from "../../workflow/facts.ts";
import type { Lifecycle, State, Transition } from "../../workflow/lifecycle.ts";
import type { HoverBlock, HoverSection, HoverSource } from "./hoverBlock.ts";

/** What a state means, or an event of the history; of the record's own state also what may happen next. */
export function stateSection(
  entry: Entry,
  pointer: Pointer,
  value: unknown,
  { lifecycleOf, t }: HoverSource,
): HoverSection {
  const lifecycle = isLiving(entry) ? lifecycleOf(entry.kind) : undefined;
  if (!lifecycle || typeof value !== "string") return [];
  const isInHistory = pointer[0] === "history" && pointer.length === 3;
  if (isInHistory && pointer[2] === "event") return named(lifecycle.events.get(value), value, t);
  const state = lifecycle.states.get(value);
  if (isInHistory && pointer[2] === "state") return named(state, value, t);
  if (pointer.length !== 1 || pointer[0] !== "status") return [];
  const next = state ? nextOf(state, lifecycle, historyOf(entry.value).length > 0, t) : [];
  const list: readonly HoverBlock[] = [
    { kind: "text", text: t("What may happen next:") },
    { kind: "list", items: next },
  ];
  return [...named(state, value, t), ...(next.length > 0 ? list : [])];
}

type Named = Pick<State, "description"> & { readonly title?: State["title"] };

function named(one: Partial<Named> | undefined, id: string, t: HoverSource["t"]): HoverSection {
  if (!one) return [];
  const description = labelText(one.description, t);
  const title = { kind: "title", text: labelText(one.title, t, id) } as const;
  return description === "" ? [title] : [title, { kind: "text", text: description }];
}

/** Every event with the states that it may lead to; without those that only begin a history that has begun. */
function nextOf(state: State, lifecycle: Lifecycle, isBegun: boolean, t: HoverSource["t"]): string[] {
  const isFirst = ({ guards }: Transition) => guards.some(({ type }) => type === "first");
  return [...state.on]
    .filter(([, ways]) => !(isBegun && ways.every(isFirst)))
    .map(([event, ways]) => {
      const title = labelText(lifecycle.events.get(event)?.title, t, event);
      const targets = [...new Set(ways.map(({ target }) => target))].filter((id) => id !== state.id);
      const titles = targets.map((id) => labelText(lifecycle.states.get(id)?.title, t, id));
      return titles.length > 0 ? `${title} → ${titles.join(" / ")}` : title;
    });
}
