import type { ImportResult } from "../../core/exchange/importPlan.ts";
import type { ProjectView } from "../../core/model/project.ts";
import type { OptionValues, Surroundings } from "../command.ts";

/** What an importer reads, and from where. */
export interface ImportCall {
  /** As the user named them; never none, and one only where the importer takes no more. */
  readonly sources: readonly string[];
  readonly options: OptionValues;
  readonly project: ProjectView;
  /** The project's folder. */
  readonly folder: string;
}

/** Plans the import of one format; throws a `UsageError` for what can't be read at all. */
export type Importer = (call: ImportCall, around: Surroundings) => ImportResult;
