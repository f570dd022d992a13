import type { Pointer } from "../../model/problem.ts";
import type { Translate } from "../../model/translate.ts";
import type { LifecycleDefinition } from "../definition.ts";

/** What makes a definition unusable, and where. */
export interface DefinitionFault {
  /** Within the definition. */
  readonly pointer: Pointer;
  readonly at: "key" | "value";
  readonly message: string;
}

/** One question that is put to a definition whose schema holds. */
export type DefinitionCheck = (definition: LifecycleDefinition, t: Translate) => Iterable<DefinitionFault>;
