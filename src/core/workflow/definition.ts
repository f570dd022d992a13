import type { Kind } from "../model/kind.ts";
import type { Language, Translate } from "../model/translate.ts";

/** A kind whose records have a lifecycle. */
export type LifecycleKind = Exclude<Kind, "baseline">;

/** A text that people read: in English, or in each language. */
export type Label = string | { readonly [L in Language]?: string };

/**
 * A lifecycle as it is written down: by us in `machines/`, by a team in `workflows/<kind>.yaml`. Both have the same
 * words, and go through the same checks before anything follows them.
 */
export interface LifecycleDefinition {
  readonly kind: LifecycleKind;
  readonly title?: Label;
  readonly description?: Label;
  readonly initial: string;
  readonly states: Readonly<Record<string, StateDefinition>>;
  readonly events?: Readonly<Record<string, EventDefinition>>;
}

export interface StateDefinition {
  readonly title?: Label;
  readonly description?: Label;
  readonly type?: "final";
  readonly tags?: readonly string[];
  readonly on?: Readonly<Record<string, string | TransitionDefinition | readonly TransitionDefinition[]>>;
  /** Taken by themselves as soon as their guards hold. */
  readonly always?: readonly TransitionDefinition[];
}

export interface TransitionDefinition {
  /** Without it the state stays. */
  readonly target?: string;
  readonly guards?: readonly Use[];
  readonly effects?: readonly Use[];
  readonly description?: Label;
}

/** A guard or an effect by its name in the registry. */
export interface Use {
  readonly type: string;
  readonly params?: Params;
}

export type Params = Readonly<Record<string, unknown>>;

export interface EventDefinition {
  readonly title?: Label;
  readonly description?: Label;
  readonly data?: Readonly<Record<string, DataField>>;
}

/** One thing that is said when an event happens; it stands in the history entry under its key. */
export interface DataField {
  readonly type: "line" | "text" | "date" | "number" | "yesNo" | "choice" | "record";
  readonly title?: Label;
  readonly description?: Label;
  readonly required?: boolean;
  /** Whether it must be said each time, though the record's field says something already. */
  readonly anew?: boolean;
  readonly choices?: readonly string[];
  readonly kinds?: readonly string[];
  /** The field of the record that it is written to as well, with dots to go deeper. */
  readonly field?: string;
}

/** A label in the reader's language; `fallback` where there is none. */
export function labelText(label: Label | undefined, t: Translate, fallback = ""): string {
  if (typeof label === "string") return t(label);
  return label?.[t.language] ?? label?.en ?? label?.["zh-CN"] ?? fallback;
}
