import type { ProblemTally } from "../../model/problemTally.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";
import type { TreeFilter } from "./treeFilter.ts";

/** What the trees are made from besides the project. */
export interface TreeSource extends FactsSource {
  readonly problems: ProblemTally;
  /** Address or id of who looks at it, where that is known. */
  readonly by: string | undefined;
  readonly filter: TreeFilter;
}
