import type { FactsSource } from "../../workflow/factsFor.ts";

/** What views of people are made from. */
export type PeopleSource = Pick<FactsSource, "project" | "lifecycleOf" | "t">;
