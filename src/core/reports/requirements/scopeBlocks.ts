import type { FactsSource } from "../../workflow/factsFor.ts";
import type { Block } from "../document/document.ts";
import { nothing } from "../document/inlines.ts";

/** What belongs to the project, what does not, and what limits it, as the charter says. */
export function scopeBlocks({ project, t }: FactsSource): readonly Block[] {
  const [charter] = project.valid("charter");
  const scope = charter?.value.scope ?? {};
  const lists = [
    [t("In scope"), scope.in],
    [t("Out of scope"), scope.out],
    [t("Constraints"), scope.constraints],
  ] as const;
  const blocks = lists.flatMap(([title, items = []]): readonly Block[] =>
    items.length === 0
      ? []
      : [{ form: "section", title, blocks: [{ form: "list", items }], paper: "together" }],
  );
  return blocks.length > 0 ? blocks : [nothing(t)];
}
