import { candidatesFor } from "../../model/candidates.ts";
import { kindTitle } from "../../model/kindTitle.ts";
import { isEnded, isLiving } from "../../workflow/atRest.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";
import { stateTitle } from "../../workflow/stateTitle.ts";
import { shortened } from "../shortened.ts";
import type { AskOption } from "./askStep.ts";

/** Of more, so many are offered. */
const most = 2000;

/** What a reference may name, by title and id; what has ended comes last. @param refs kinds as the schemas name them */
export function referenceOptions(refs: readonly string[], source: FactsSource): readonly AskOption[] {
  const { project, lifecycleOf, t } = source;
  const open: AskOption[] = [];
  const ended: AskOption[] = [];
  for (const { id, title } of candidatesFor(refs, project)) {
    if (open.length + ended.length === most) break;
    const target = project.find(id)[0];
    if (!target) continue;
    const { entry, kind } = target;
    const isRecord = entry.id === id;
    const { organisation } = entry.value as { organisation?: unknown };
    const about = [
      refs.length === 1 && !refs.includes("*") ? "" : kindTitle(kind, t),
      kind === "stakeholder" && typeof organisation === "string" ? organisation : "",
      kind !== "stakeholder" && isRecord && isLiving(entry) ? stateTitle(entry, lifecycleOf, t) : "",
    ];
    const option = {
      value: id,
      title: title === "" ? id : shortened(title),
      description: id,
      detail: about.filter(Boolean).join(" · "),
    };
    (isRecord && isEnded(entry, lifecycleOf) ? ended : open).push(option);
  }
  return [...open, ...ended];
}
