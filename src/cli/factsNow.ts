import type { ProjectView } from "../core/model/project.ts";
import type { FactsSource } from "../core/workflow/factsFor.ts";
import { lifecyclesIn } from "../core/workflow/lifecycles.ts";
import type { Surroundings } from "./command.ts";

/** What an event is judged by now, in a project that was read without checking it. */
export function factsNow(project: ProjectView, { t, now, today }: Surroundings): FactsSource {
  return {
    ...{ project, t, now: now.toISOString() },
    lifecycleOf: lifecyclesIn(project, t),
    today: today(project.settings.timeZone),
  };
}
