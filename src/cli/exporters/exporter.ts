import type { FileKind } from "../../core/model/kind.ts";
import type { FactsSource } from "../../core/workflow/factsFor.ts";
import type { OptionValues, Surroundings } from "../command.ts";

/** One format to export to. */
export interface Exporter {
  /** What it reads of a project; its settings and lifecycles are read in any case. */
  readonly kinds: readonly FileKind[];
  /** The whole file. Throws for options that can't be followed. */
  readonly write: (source: FactsSource, options: OptionValues, around: Surroundings) => string;
}
