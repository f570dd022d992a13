import {
  type Check,
  hasFields,
  isCount,
  isFlag,
  isListOf,
  isName,
  isOneOf,
  isOptional,
  isText,
} from "./checks.ts";
import type { FireIntent, LifecycleView, StateView, TransitionView } from "./lifecycle.ts";
import { type LifecycleTextName, lifecycleTextNames } from "./lifecycleTexts.ts";
import { isNoScope, type NoScope, type PanelProtocol } from "./panels/panelProtocol.ts";

const isState = hasFields<StateView>({
  id: isName,
  title: isText,
  description: isText,
  tags: isListOf(isText),
  initial: isFlag,
  final: isFlag,
  current: isFlag,
  visited: isFlag,
});

const isTransition = hasFields<TransitionView>({
  id: isName,
  from: isName,
  to: isName,
  event: isText,
  title: isText,
  description: isText,
  conditions: isListOf(isText),
  travelled: isCount,
  offer: isOneOf("open", "blocked", "none"),
  reasons: isListOf(isText),
});

const isShape = hasFields<LifecycleView>({
  title: isText,
  record: isOptional(isName),
  states: isListOf(isState),
  transitions: isListOf(isTransition),
});

/** What can be drawn: a coherent machine. */
const isView: Check<LifecycleView> = (value): value is LifecycleView => isShape(value) && isCoherent(value);

/** What the drawing of a lifecycle and the extension say to each other. */
export const lifecycleProtocol: PanelProtocol<LifecycleView, FireIntent, NoScope, LifecycleTextName> = {
  name: "lifecycle",
  textNames: lifecycleTextNames,
  isView,
  isIntent: hasFields<FireIntent>({ id: isName, event: isName }),
  isScope: isNoScope,
};

function isCoherent({ states, transitions }: LifecycleView): boolean {
  const ids = new Set(states.map(({ id }) => id));
  return (
    states.length > 0 &&
    ids.size === states.length &&
    new Set(transitions.map(({ id }) => id)).size === transitions.length &&
    transitions.every(({ from, to }) => ids.has(from) && ids.has(to))
  );
}
