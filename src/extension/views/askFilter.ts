import { type QuickPickItem, QuickPickItemKind, window } from "vscode";
import type { Kind } from "../../core/model/kind.ts";
import { isEmpty, type TreeFilter } from "../../core/views/trees/treeFilter.ts";
import { statusOf } from "../../core/workflow/atRest.ts";
import { fieldOf } from "../../core/workflow/facts.ts";
import { peopleOf } from "../../core/workflow/people.ts";
import { stateTitle } from "../../core/workflow/stateTitle.ts";
import { kinds } from "../../generated/kinds.ts";
import type { Choice } from "../../protocol/choice.ts";
import { plainLabel } from "../plainLabel.ts";
import type { ViewCommandsContext } from "./viewCommands.ts";
import type { FilteredView } from "./views.ts";

const kindsOf: Readonly<Record<FilteredView, readonly Kind[]>> = {
  project: kinds,
  stakeholders: ["stakeholder"],
  requirements: ["requirement", "change"],
  risks: ["risk", "issue"],
};

interface FilterItem extends QuickPickItem {
  readonly filter?: TreeFilter | "text";
}

/** Asks what of a view is wanted: words, mine, a state or an owner; each choice is added to those before. */
export async function askFilter(name: FilteredView, context: ViewCommandsContext): Promise<void> {
  const { views, t } = context;
  const filter = views.filters[name];
  const present = filter.filter;
  const picked = await window.showQuickPick(itemsFor(name, present, context), {
    placeHolder: t("What do you want to see?"),
    matchOnDescription: true,
  });
  if (!picked?.filter) return;
  if (picked.filter !== "text") return filter.set(picked.filter);
  const text = await window.showInputBox({
    value: present.text ?? "",
    prompt: t("Words in the id, the title or the tags"),
  });
  if (text !== undefined) await filter.set({ ...present, text });
}

function itemsFor(
  name: FilteredView,
  present: TreeFilter,
  context: ViewCommandsContext,
): readonly FilterItem[] {
  const { t } = context;
  const { states, owners } = choicesFor(name, context);
  const mark = (isChosen: boolean) => (isChosen ? "$(check) " : "$(blank) ");
  const { state, owner, isMine = false, text = "" } = present;
  const section = (label: string, items: readonly FilterItem[]): readonly FilterItem[] =>
    items.length === 0 ? [] : [{ label, kind: QuickPickItemKind.Separator }, ...items];
  return [
    { label: `${mark(text !== "")}${t("With these words…")}`, description: text, filter: "text" },
    { label: `${mark(isMine)}${t("Only mine")}`, filter: { ...present, isMine: !isMine } },
    ...(isEmpty(present) ? [] : [{ label: `$(clear-all) ${t("Show everything")}`, filter: {} }]),
    ...section(
      t("State"),
      states.map((choice) => ({
        label: `${mark(state?.id === choice.id)}${plainLabel(choice.title)}`,
        filter: { ...without(present, "state"), ...(state?.id === choice.id ? {} : { state: choice }) },
      })),
    ),
    ...section(
      t("Owner"),
      owners.map((choice) => ({
        label: `${mark(owner?.id === choice.id)}${plainLabel(choice.title)}`,
        filter: { ...without(present, "owner"), ...(owner?.id === choice.id ? {} : { owner: choice }) },
      })),
    ),
  ];
}

function without(filter: TreeFilter, key: keyof TreeFilter): TreeFilter {
  const { [key]: _, ...others } = filter;
  return others;
}

/** The states and owners that some record of the view has. */
function choicesFor(
  name: FilteredView,
  { projects, t }: ViewCommandsContext,
): { readonly states: readonly Choice[]; readonly owners: readonly Choice[] } {
  const states = new Map<string, Choice>();
  const owners = new Map<string, Choice>();
  for (const { service } of projects.all) {
    const { project, lifecycleOf } = service;
    for (const entry of kindsOf[name].flatMap((kind) => [...project.valid(kind)])) {
      const id = statusOf(entry);
      if (id && !states.has(id)) states.set(id, { id, title: stateTitle(entry, lifecycleOf, t) });
      const owner = fieldOf(entry.value, "owner");
      if (typeof owner !== "string" || owners.has(owner)) continue;
      owners.set(owner, { id: owner, title: peopleOf(project).find(owner)?.name ?? owner });
    }
  }
  return { states: [...states.values()], owners: [...owners.values()] };
}
