import type { Translate } from "../../model/translate.ts";
import type { LifecycleDefinition } from "../definition.ts";
import { checkEnds } from "./ends.ts";
import { checkEvents } from "./events.ts";
import type { DefinitionFault } from "./fault.ts";
import { checkLoops } from "./loops.ts";
import { checkReach } from "./reach.ts";
import { checkTargets } from "./targets.ts";
import { checkUses } from "./uses.ts";

/**
 * Looks up every name of a definition that its schema accepts, and walks its states. Nothing follows a definition
 * with a fault: a state machine would fail late, or silently.
 */
export function checkDefinition(definition: LifecycleDefinition, t: Translate): readonly DefinitionFault[] {
  const names = [...checkTargets(definition, t), ...checkUses(definition, t), ...checkEvents(definition, t)];
  if (names.length > 0) return names;
  return [...checkReach(definition, t), ...checkEnds(definition, t), ...checkLoops(definition, t)];
}
