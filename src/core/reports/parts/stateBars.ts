import { projectStatus } from "../../views/projectStatus.ts";
import type { LifecycleKind } from "../../workflow/definition.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";
import type { Block } from "../document/document.ts";

/** How many records of a kind are in which state, in the order of its lifecycle. */
export function stateBars(kind: LifecycleKind, label: string, source: FactsSource): readonly Block[] {
  const found = projectStatus(source).kinds.find((one) => one.kind === kind);
  if (!found || found.states.length === 0) return [];
  const most = Math.max(...found.states.map(({ count }) => count));
  const items = found.states.map(({ title, count }) => ({
    name: title,
    value: String(count),
    share: count / most,
  }));
  return [{ form: "bars", label, items }];
}
