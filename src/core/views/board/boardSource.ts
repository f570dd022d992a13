import type { ProblemTally } from "../../model/problemTally.ts";
import type { FactsSource } from "../../workflow/factsFor.ts";

/** What a board is made from besides the project. */
export interface BoardSource extends FactsSource {
  readonly problems: ProblemTally;
}
