import type { Translate } from "../../model/translate.ts";
import type { Params } from "../definition.ts";
import type { Facts } from "../facts.ts";

/** Why an event may not happen: something that is not so yet. */
export interface Condition {
  /** Stable, for other tools. */
  readonly code: string;
  readonly message: string;
  /** The records that stand in the way. */
  readonly records: readonly string[];
}

/** What a parameter of a guard or an effect may be; names are looked up before anything follows a definition. */
export type ParamType =
  | "state"
  | "states"
  | "events"
  | "event"
  | "fields"
  | "field"
  | "kind"
  | "kinds"
  | "authorities"
  | "word"
  | "words"
  | "count"
  | "values"
  | "flag";

export interface ParamSpec {
  readonly type: ParamType;
  readonly optional?: true;
  /** It is about the records that the parameter `kind` names, not about those of the lifecycle itself. */
  readonly elsewhere?: true;
  /** The words that it may be. */
  readonly oneOf?: readonly string[];
  /** It is written to: not a field that only events change. */
  readonly written?: true;
}

/** A question that must be answered before a transition is taken. */
export interface Guard {
  readonly params: Readonly<Record<string, ParamSpec>>;
  /**
   * Whether it looks only at what stays as it was (the history, who acted, who they are): then every replay asks it
   * again. The other guards look at the project as it is, and are asked once, when the event happens.
   */
  readonly lasting: boolean;
  /** What it demands, in a few words. */
  readonly describe: (params: Params, t: Translate) => string;
  /** What is missing; nothing where it holds. */
  readonly unmet: (facts: Facts, params: Params) => readonly Condition[];
}

/** Gives the parameters of a guard their type; the definition's checks have seen to it that they have it. */
export function guard<P extends object>(definition: {
  readonly params: Readonly<Record<keyof P & string, ParamSpec>>;
  readonly lasting: boolean;
  readonly describe: (params: P, t: Translate) => string;
  readonly unmet: (facts: Facts, params: P) => readonly Condition[];
}): Guard {
  return definition as unknown as Guard;
}

/** One condition that is not met, or none. */
export function unless(
  holds: boolean,
  code: string,
  message: () => string,
  records: readonly string[] = [],
): readonly Condition[] {
  return holds ? [] : [{ code, message: message(), records }];
}

/** The same condition, said of a record. */
export function naming(condition: Condition, id: string): Condition {
  const records = [...new Set([id, ...condition.records])];
  return { ...condition, message: `${id}: ${condition.message}`, records };
}
