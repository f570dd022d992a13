import { hasFields, isCount, isFlag, isListOf, isName, isOneOf, isOptional, isText } from "./checks.ts";
import {
  type HostMessage,
  type LifecycleSubject,
  type LifecycleView,
  lifecycleVersion,
  type StateView,
  type TransitionView,
} from "./lifecycle.ts";
import { type LifecycleTexts, lifecycleTextNames } from "./lifecycleTexts.ts";

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

const isView = hasFields<LifecycleView>({
  title: isText,
  record: isOptional(isName),
  language: isOneOf("en", "zh-CN"),
  states: isListOf(isState),
  transitions: isListOf(isTransition),
});

export const isSubject = hasFields<LifecycleSubject>({
  project: isName,
  kind: isName,
  record: isOptional(isName),
});

const isTexts = hasFields<LifecycleTexts>(
  Object.fromEntries(lifecycleTextNames.map((name) => [name, isText])) as Record<
    keyof LifecycleTexts,
    typeof isText
  >,
);

const isShow = hasFields<HostMessage>({
  type: isOneOf("show"),
  version: isOneOf(lifecycleVersion),
  revision: isCount,
  subject: isSubject,
  texts: isTexts,
  view: isView,
});

/** What the panel may draw; undefined for what is malformed, of another version, or no coherent machine. */
export function readHostMessage(value: unknown): HostMessage | undefined {
  return isShow(value) && isCoherent(value.view) ? value : undefined;
}

function isCoherent({ states, transitions }: LifecycleView): boolean {
  const ids = new Set(states.map(({ id }) => id));
  return (
    states.length > 0 &&
    ids.size === states.length &&
    new Set(transitions.map(({ id }) => id)).size === transitions.length &&
    transitions.every(({ from, to }) => ids.has(from) && ids.has(to))
  );
}
